// The rows of lectern.entry.rows. Generated from Entry/rows.proto by protoc-gen-lectern. DO NOT EDIT.
// swift-format-ignore-file

internal import LecternKit
internal import LecternMessages

/// The tables of the door.
enum EntryRows {
    /// The file and those that it imports, for the plugin's `fileDescriptors`.
    static let descriptors = EncodedDescriptors("CvM7CiBnb29nbGUvcHJvdG9idWYvZGVzY3JpcHRvci5wcm90bxIPZ29vZ2xlLnByb3RvYnVmIk0KEUZpbGVEZXNjcmlwdG9yU2V0EjgKBGZpbGUYASADKAsyJC5nb29nbGUucHJvdG9idWYuRmlsZURlc2NyaXB0b3JQcm90b1IEZmlsZSLkBAoTRmlsZURlc2NyaXB0b3JQcm90bxISCgRuYW1lGAEgASgJUgRuYW1lEhgKB3BhY2thZ2UYAiABKAlSB3BhY2thZ2USHgoKZGVwZW5kZW5jeRgDIAMoCVIKZGVwZW5kZW5jeRIrChFwdWJsaWNfZGVwZW5kZW5jeRgKIAMoBVIQcHVibGljRGVwZW5kZW5jeRInCg93ZWFrX2RlcGVuZGVuY3kYCyADKAVSDndlYWtEZXBlbmRlbmN5EkMKDG1lc3NhZ2VfdHlwZRgEIAMoCzIgLmdvb2dsZS5wcm90b2J1Zi5EZXNjcmlwdG9yUHJvdG9SC21lc3NhZ2VUeXBlEkEKCWVudW1fdHlwZRgFIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5FbnVtRGVzY3JpcHRvclByb3RvUghlbnVtVHlwZRJBCgdzZXJ2aWNlGAYgAygLMicuZ29vZ2xlLnByb3RvYnVmLlNlcnZpY2VEZXNjcmlwdG9yUHJvdG9SB3NlcnZpY2USQwoJZXh0ZW5zaW9uGAcgAygLMiUuZ29vZ2xlLnByb3RvYnVmLkZpZWxkRGVzY3JpcHRvclByb3RvUglleHRlbnNpb24SNgoHb3B0aW9ucxgIIAEoCzIcLmdvb2dsZS5wcm90b2J1Zi5GaWxlT3B0aW9uc1IHb3B0aW9ucxJJChBzb3VyY2VfY29kZV9pbmZvGAkgASgLMh8uZ29vZ2xlLnByb3RvYnVmLlNvdXJjZUNvZGVJbmZvUg5zb3VyY2VDb2RlSW5mbxIWCgZzeW50YXgYDCABKAlSBnN5bnRheCK5BgoPRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSOwoFZmllbGQYAiADKAsyJS5nb29nbGUucHJvdG9idWYuRmllbGREZXNjcmlwdG9yUHJvdG9SBWZpZWxkEkMKCWV4dGVuc2lvbhgGIAMoCzIlLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90b1IJZXh0ZW5zaW9uEkEKC25lc3RlZF90eXBlGAMgAygLMiAuZ29vZ2xlLnByb3RvYnVmLkRlc2NyaXB0b3JQcm90b1IKbmVzdGVkVHlwZRJBCgllbnVtX3R5cGUYBCADKAsyJC5nb29nbGUucHJvdG9idWYuRW51bURlc2NyaXB0b3JQcm90b1IIZW51bVR5cGUSWAoPZXh0ZW5zaW9uX3JhbmdlGAUgAygLMi8uZ29vZ2xlLnByb3RvYnVmLkRlc2NyaXB0b3JQcm90by5FeHRlbnNpb25SYW5nZVIOZXh0ZW5zaW9uUmFuZ2USRAoKb25lb2ZfZGVjbBgIIAMoCzIlLmdvb2dsZS5wcm90b2J1Zi5PbmVvZkRlc2NyaXB0b3JQcm90b1IJb25lb2ZEZWNsEjkKB29wdGlvbnMYByABKAsyHy5nb29nbGUucHJvdG9idWYuTWVzc2FnZU9wdGlvbnNSB29wdGlvbnMSVQoOcmVzZXJ2ZWRfcmFuZ2UYCSADKAsyLi5nb29nbGUucHJvdG9idWYuRGVzY3JpcHRvclByb3RvLlJlc2VydmVkUmFuZ2VSDXJlc2VydmVkUmFuZ2USIwoNcmVzZXJ2ZWRfbmFtZRgKIAMoCVIMcmVzZXJ2ZWROYW1lGnoKDkV4dGVuc2lvblJhbmdlEhQKBXN0YXJ0GAEgASgFUgVzdGFydBIQCgNlbmQYAiABKAVSA2VuZBJACgdvcHRpb25zGAMgASgLMiYuZ29vZ2xlLnByb3RvYnVmLkV4dGVuc2lvblJhbmdlT3B0aW9uc1IHb3B0aW9ucxo3Cg1SZXNlcnZlZFJhbmdlEhQKBXN0YXJ0GAEgASgFUgVzdGFydBIQCgNlbmQYAiABKAVSA2VuZCJ8ChVFeHRlbnNpb25SYW5nZU9wdGlvbnMSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAiLBBgoURmllbGREZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRIWCgZudW1iZXIYAyABKAVSBm51bWJlchJBCgVsYWJlbBgEIAEoDjIrLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90by5MYWJlbFIFbGFiZWwSPgoEdHlwZRgFIAEoDjIqLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90by5UeXBlUgR0eXBlEhsKCXR5cGVfbmFtZRgGIAEoCVIIdHlwZU5hbWUSGgoIZXh0ZW5kZWUYAiABKAlSCGV4dGVuZGVlEiMKDWRlZmF1bHRfdmFsdWUYByABKAlSDGRlZmF1bHRWYWx1ZRIfCgtvbmVvZl9pbmRleBgJIAEoBVIKb25lb2ZJbmRleBIbCglqc29uX25hbWUYCiABKAlSCGpzb25OYW1lEjcKB29wdGlvbnMYCCABKAsyHS5nb29nbGUucHJvdG9idWYuRmllbGRPcHRpb25zUgdvcHRpb25zEicKD3Byb3RvM19vcHRpb25hbBgRIAEoCFIOcHJvdG8zT3B0aW9uYWwitgIKBFR5cGUSDwoLVFlQRV9ET1VCTEUQARIOCgpUWVBFX0ZMT0FUEAISDgoKVFlQRV9JTlQ2NBADEg8KC1RZUEVfVUlOVDY0EAQSDgoKVFlQRV9JTlQzMhAFEhAKDFRZUEVfRklYRUQ2NBAGEhAKDFRZUEVfRklYRUQzMhAHEg0KCVRZUEVfQk9PTBAIEg8KC1RZUEVfU1RSSU5HEAkSDgoKVFlQRV9HUk9VUBAKEhAKDFRZUEVfTUVTU0FHRRALEg4KClRZUEVfQllURVMQDBIPCgtUWVBFX1VJTlQzMhANEg0KCVRZUEVfRU5VTRAOEhEKDVRZUEVfU0ZJWEVEMzIQDxIRCg1UWVBFX1NGSVhFRDY0EBASDwoLVFlQRV9TSU5UMzIQERIPCgtUWVBFX1NJTlQ2NBASIkMKBUxhYmVsEhIKDkxBQkVMX09QVElPTkFMEAESEgoOTEFCRUxfUkVRVUlSRUQQAhISCg5MQUJFTF9SRVBFQVRFRBADImMKFE9uZW9mRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSNwoHb3B0aW9ucxgCIAEoCzIdLmdvb2dsZS5wcm90b2J1Zi5PbmVvZk9wdGlvbnNSB29wdGlvbnMi4wIKE0VudW1EZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRI/CgV2YWx1ZRgCIAMoCzIpLmdvb2dsZS5wcm90b2J1Zi5FbnVtVmFsdWVEZXNjcmlwdG9yUHJvdG9SBXZhbHVlEjYKB29wdGlvbnMYAyABKAsyHC5nb29nbGUucHJvdG9idWYuRW51bU9wdGlvbnNSB29wdGlvbnMSXQoOcmVzZXJ2ZWRfcmFuZ2UYBCADKAsyNi5nb29nbGUucHJvdG9idWYuRW51bURlc2NyaXB0b3JQcm90by5FbnVtUmVzZXJ2ZWRSYW5nZVINcmVzZXJ2ZWRSYW5nZRIjCg1yZXNlcnZlZF9uYW1lGAUgAygJUgxyZXNlcnZlZE5hbWUaOwoRRW51bVJlc2VydmVkUmFuZ2USFAoFc3RhcnQYASABKAVSBXN0YXJ0EhAKA2VuZBgCIAEoBVIDZW5kIoMBChhFbnVtVmFsdWVEZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRIWCgZudW1iZXIYAiABKAVSBm51bWJlchI7CgdvcHRpb25zGAMgASgLMiEuZ29vZ2xlLnByb3RvYnVmLkVudW1WYWx1ZU9wdGlvbnNSB29wdGlvbnMipwEKFlNlcnZpY2VEZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRI+CgZtZXRob2QYAiADKAsyJi5nb29nbGUucHJvdG9idWYuTWV0aG9kRGVzY3JpcHRvclByb3RvUgZtZXRob2QSOQoHb3B0aW9ucxgDIAEoCzIfLmdvb2dsZS5wcm90b2J1Zi5TZXJ2aWNlT3B0aW9uc1IHb3B0aW9ucyKJAgoVTWV0aG9kRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSHQoKaW5wdXRfdHlwZRgCIAEoCVIJaW5wdXRUeXBlEh8KC291dHB1dF90eXBlGAMgASgJUgpvdXRwdXRUeXBlEjgKB29wdGlvbnMYBCABKAsyHi5nb29nbGUucHJvdG9idWYuTWV0aG9kT3B0aW9uc1IHb3B0aW9ucxIwChBjbGllbnRfc3RyZWFtaW5nGAUgASgIOgVmYWxzZVIPY2xpZW50U3RyZWFtaW5nEjAKEHNlcnZlcl9zdHJlYW1pbmcYBiABKAg6BWZhbHNlUg9zZXJ2ZXJTdHJlYW1pbmcikQkKC0ZpbGVPcHRpb25zEiEKDGphdmFfcGFja2FnZRgBIAEoCVILamF2YVBhY2thZ2USMAoUamF2YV9vdXRlcl9jbGFzc25hbWUYCCABKAlSEmphdmFPdXRlckNsYXNzbmFtZRI1ChNqYXZhX211bHRpcGxlX2ZpbGVzGAogASgIOgVmYWxzZVIRamF2YU11bHRpcGxlRmlsZXMSRAodamF2YV9nZW5lcmF0ZV9lcXVhbHNfYW5kX2hhc2gYFCABKAhCAhgBUhlqYXZhR2VuZXJhdGVFcXVhbHNBbmRIYXNoEjoKFmphdmFfc3RyaW5nX2NoZWNrX3V0ZjgYGyABKAg6BWZhbHNlUhNqYXZhU3RyaW5nQ2hlY2tVdGY4ElMKDG9wdGltaXplX2ZvchgJIAEoDjIpLmdvb2dsZS5wcm90b2J1Zi5GaWxlT3B0aW9ucy5PcHRpbWl6ZU1vZGU6BVNQRUVEUgtvcHRpbWl6ZUZvchIdCgpnb19wYWNrYWdlGAsgASgJUglnb1BhY2thZ2USNQoTY2NfZ2VuZXJpY19zZXJ2aWNlcxgQIAEoCDoFZmFsc2VSEWNjR2VuZXJpY1NlcnZpY2VzEjkKFWphdmFfZ2VuZXJpY19zZXJ2aWNlcxgRIAEoCDoFZmFsc2VSE2phdmFHZW5lcmljU2VydmljZXMSNQoTcHlfZ2VuZXJpY19zZXJ2aWNlcxgSIAEoCDoFZmFsc2VSEXB5R2VuZXJpY1NlcnZpY2VzEjcKFHBocF9nZW5lcmljX3NlcnZpY2VzGCogASgIOgVmYWxzZVIScGhwR2VuZXJpY1NlcnZpY2VzEiUKCmRlcHJlY2F0ZWQYFyABKAg6BWZhbHNlUgpkZXByZWNhdGVkEi4KEGNjX2VuYWJsZV9hcmVuYXMYHyABKAg6BHRydWVSDmNjRW5hYmxlQXJlbmFzEioKEW9iamNfY2xhc3NfcHJlZml4GCQgASgJUg9vYmpjQ2xhc3NQcmVmaXgSKQoQY3NoYXJwX25hbWVzcGFjZRglIAEoCVIPY3NoYXJwTmFtZXNwYWNlEiEKDHN3aWZ0X3ByZWZpeBgnIAEoCVILc3dpZnRQcmVmaXgSKAoQcGhwX2NsYXNzX3ByZWZpeBgoIAEoCVIOcGhwQ2xhc3NQcmVmaXgSIwoNcGhwX25hbWVzcGFjZRgpIAEoCVIMcGhwTmFtZXNwYWNlEjQKFnBocF9tZXRhZGF0YV9uYW1lc3BhY2UYLCABKAlSFHBocE1ldGFkYXRhTmFtZXNwYWNlEiEKDHJ1YnlfcGFja2FnZRgtIAEoCVILcnVieVBhY2thZ2USWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24iOgoMT3B0aW1pemVNb2RlEgkKBVNQRUVEEAESDQoJQ09ERV9TSVpFEAISEAoMTElURV9SVU5USU1FEAMqCQjoBxCAgICAAkoECCYQJyLjAgoOTWVzc2FnZU9wdGlvbnMSPAoXbWVzc2FnZV9zZXRfd2lyZV9mb3JtYXQYASABKAg6BWZhbHNlUhRtZXNzYWdlU2V0V2lyZUZvcm1hdBJMCh9ub19zdGFuZGFyZF9kZXNjcmlwdG9yX2FjY2Vzc29yGAIgASgIOgVmYWxzZVIcbm9TdGFuZGFyZERlc2NyaXB0b3JBY2Nlc3NvchIlCgpkZXByZWNhdGVkGAMgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBIbCgltYXBfZW50cnkYByABKAhSCG1hcEVudHJ5ElgKFHVuaW50ZXJwcmV0ZWRfb3B0aW9uGOcHIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5VbmludGVycHJldGVkT3B0aW9uUhN1bmludGVycHJldGVkT3B0aW9uKgkI6AcQgICAgAJKBAgEEAVKBAgFEAZKBAgGEAdKBAgIEAlKBAgJEAoikgQKDEZpZWxkT3B0aW9ucxJBCgVjdHlwZRgBIAEoDjIjLmdvb2dsZS5wcm90b2J1Zi5GaWVsZE9wdGlvbnMuQ1R5cGU6BlNUUklOR1IFY3R5cGUSFgoGcGFja2VkGAIgASgIUgZwYWNrZWQSRwoGanN0eXBlGAYgASgOMiQuZ29vZ2xlLnByb3RvYnVmLkZpZWxkT3B0aW9ucy5KU1R5cGU6CUpTX05PUk1BTFIGanN0eXBlEhkKBGxhenkYBSABKAg6BWZhbHNlUgRsYXp5Ei4KD3VudmVyaWZpZWRfbGF6eRgPIAEoCDoFZmFsc2VSDnVudmVyaWZpZWRMYXp5EiUKCmRlcHJlY2F0ZWQYAyABKAg6BWZhbHNlUgpkZXByZWNhdGVkEhkKBHdlYWsYCiABKAg6BWZhbHNlUgR3ZWFrElgKFHVuaW50ZXJwcmV0ZWRfb3B0aW9uGOcHIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5VbmludGVycHJldGVkT3B0aW9uUhN1bmludGVycHJldGVkT3B0aW9uIi8KBUNUeXBlEgoKBlNUUklORxAAEggKBENPUkQQARIQCgxTVFJJTkdfUElFQ0UQAiI1CgZKU1R5cGUSDQoJSlNfTk9STUFMEAASDQoJSlNfU1RSSU5HEAESDQoJSlNfTlVNQkVSEAIqCQjoBxCAgICAAkoECAQQBSJzCgxPbmVvZk9wdGlvbnMSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAiLAAQoLRW51bU9wdGlvbnMSHwoLYWxsb3dfYWxpYXMYAiABKAhSCmFsbG93QWxpYXMSJQoKZGVwcmVjYXRlZBgDIAEoCDoFZmFsc2VSCmRlcHJlY2F0ZWQSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAkoECAUQBiKeAQoQRW51bVZhbHVlT3B0aW9ucxIlCgpkZXByZWNhdGVkGAEgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbioJCOgHEICAgIACIpwBCg5TZXJ2aWNlT3B0aW9ucxIlCgpkZXByZWNhdGVkGCEgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbioJCOgHEICAgIACIuACCg1NZXRob2RPcHRpb25zEiUKCmRlcHJlY2F0ZWQYISABKAg6BWZhbHNlUgpkZXByZWNhdGVkEnEKEWlkZW1wb3RlbmN5X2xldmVsGCIgASgOMi8uZ29vZ2xlLnByb3RvYnVmLk1ldGhvZE9wdGlvbnMuSWRlbXBvdGVuY3lMZXZlbDoTSURFTVBPVEVOQ1lfVU5LTk9XTlIQaWRlbXBvdGVuY3lMZXZlbBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbiJQChBJZGVtcG90ZW5jeUxldmVsEhcKE0lERU1QT1RFTkNZX1VOS05PV04QABITCg9OT19TSURFX0VGRkVDVFMQARIOCgpJREVNUE9URU5UEAIqCQjoBxCAgICAAiKaAwoTVW5pbnRlcnByZXRlZE9wdGlvbhJBCgRuYW1lGAIgAygLMi0uZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb24uTmFtZVBhcnRSBG5hbWUSKQoQaWRlbnRpZmllcl92YWx1ZRgDIAEoCVIPaWRlbnRpZmllclZhbHVlEiwKEnBvc2l0aXZlX2ludF92YWx1ZRgEIAEoBFIQcG9zaXRpdmVJbnRWYWx1ZRIsChJuZWdhdGl2ZV9pbnRfdmFsdWUYBSABKANSEG5lZ2F0aXZlSW50VmFsdWUSIQoMZG91YmxlX3ZhbHVlGAYgASgBUgtkb3VibGVWYWx1ZRIhCgxzdHJpbmdfdmFsdWUYByABKAxSC3N0cmluZ1ZhbHVlEicKD2FnZ3JlZ2F0ZV92YWx1ZRgIIAEoCVIOYWdncmVnYXRlVmFsdWUaSgoITmFtZVBhcnQSGwoJbmFtZV9wYXJ0GAEgAigJUghuYW1lUGFydBIhCgxpc19leHRlbnNpb24YAiACKAhSC2lzRXh0ZW5zaW9uIqcCCg5Tb3VyY2VDb2RlSW5mbxJECghsb2NhdGlvbhgBIAMoCzIoLmdvb2dsZS5wcm90b2J1Zi5Tb3VyY2VDb2RlSW5mby5Mb2NhdGlvblIIbG9jYXRpb24azgEKCExvY2F0aW9uEhYKBHBhdGgYASADKAVCAhABUgRwYXRoEhYKBHNwYW4YAiADKAVCAhABUgRzcGFuEikKEGxlYWRpbmdfY29tbWVudHMYAyABKAlSD2xlYWRpbmdDb21tZW50cxIrChF0cmFpbGluZ19jb21tZW50cxgEIAEoCVIQdHJhaWxpbmdDb21tZW50cxI6ChlsZWFkaW5nX2RldGFjaGVkX2NvbW1lbnRzGAYgAygJUhdsZWFkaW5nRGV0YWNoZWRDb21tZW50cyLRAQoRR2VuZXJhdGVkQ29kZUluZm8STQoKYW5ub3RhdGlvbhgBIAMoCzItLmdvb2dsZS5wcm90b2J1Zi5HZW5lcmF0ZWRDb2RlSW5mby5Bbm5vdGF0aW9uUgphbm5vdGF0aW9uGm0KCkFubm90YXRpb24SFgoEcGF0aBgBIAMoBUICEAFSBHBhdGgSHwoLc291cmNlX2ZpbGUYAiABKAlSCnNvdXJjZUZpbGUSFAoFYmVnaW4YAyABKAVSBWJlZ2luEhAKA2VuZBgEIAEoBVIDZW5kQn4KE2NvbS5nb29nbGUucHJvdG9idWZCEERlc2NyaXB0b3JQcm90b3NIAVotZ29vZ2xlLmdvbGFuZy5vcmcvcHJvdG9idWYvdHlwZXMvZGVzY3JpcHRvcnBi+AEBogIDR1BCqgIaR29vZ2xlLlByb3RvYnVmLlJlZmxlY3Rpb24KgSkKFWxlY3Rlcm4vb3B0aW9ucy5wcm90bxIHbGVjdGVybhogZ29vZ2xlL3Byb3RvYnVmL2Rlc2NyaXB0b3IucHJvdG8iawoFUGFydHkSNgoLY2VydGlmaWNhdGUYASABKA4yFC5sZWN0ZXJuLkNlcnRpZmljYXRlUgtjZXJ0aWZpY2F0ZRIqCgdzZXNzaW9uGAIgASgOMhAubGVjdGVybi5TZXNzaW9uUgdzZXNzaW9uIpcCCgRSdWxlEiQKBWFsbG93GAEgAygLMg4ubGVjdGVybi5QYXJ0eVIFYWxsb3cSJwoGZWZmZWN0GAIgASgOMg8ubGVjdGVybi5FZmZlY3RSBmVmZmVjdBIdCgp0aW1lb3V0X21zGAMgASgNUgl0aW1lb3V0TXMSFgoGaW5saW5lGAQgASgIUgZpbmxpbmUSGAoHcmVhc29ucxgFIAMoCVIHcmVhc29ucxIYCgdwcmVwYXJlGAYgASgIUgdwcmVwYXJlEhYKBnNlY3JldBgHIAEoCFIGc2VjcmV0EicKBmZvbGxvdxgIIAEoCzIPLmxlY3Rlcm4uRm9sbG93UgZmb2xsb3cSFAoFcmlnaHQYCSABKAlSBXJpZ2h0IkEKBkZvbGxvdxIWCgZ0b3BpY3MYASADKAlSBnRvcGljcxIfCgtmcm9tX29sZGVzdBgCIAEoCFIKZnJvbU9sZGVzdCJWCgZSZWFzb24SFgoGc3RhdHVzGAEgASgFUgZzdGF0dXMSDgoCemgYAiABKAlSAnpoEg4KAmVuGAMgASgJUgJlbhIUCgVmYWN0cxgEIAMoCVIFZmFjdHMikwIKBVRhYmxlEhIKBG5hbWUYASABKAlSBG5hbWUSEAoDa2V5GAIgAygJUgNrZXkSFgoGcGVyc29uGAMgAygJUgZwZXJzb24SKgoFZXJhc2UYBCABKA4yFC5sZWN0ZXJuLlRhYmxlLkVyYXNlUgVlcmFzZRIUCgVibGFuaxgFIAMoCVIFYmxhbmsSGgoIbWVudGlvbnMYBiADKAlSCG1lbnRpb25zEhIKBG9wZW4YByABKAlSBG9wZW4SGQoIa2VwdF9mb3IYCCABKAlSB2tlcHRGb3IiPwoFRXJhc2USFQoRRVJBU0VfVU5TUEVDSUZJRUQQABIKCgZERUxFVEUQARIJCgVCTEFOSxACEggKBEtFRVAQAyIWCgRWaWV3Eg4KAm9mGAEgASgJUgJvZipPCgtDZXJ0aWZpY2F0ZRISCg5OT19DRVJUSUZJQ0FURRAAEgoKBkRFVklDRRABEgsKB1BBUlRORVIQAhIICgRERVNLEAMSCQoFQURNSU4QBCowCgdTZXNzaW9uEg4KCk5PX1NFU1NJT04QABIKCgZSRUFERVIQARIJCgVTVEFGRhACKicKBkVmZmVjdBIICgROT05FEAASCAoEUkVBRBABEgkKBVdSSVRFEAI6QwoEcnVsZRIeLmdvb2dsZS5wcm90b2J1Zi5NZXRob2RPcHRpb25zGNGGAyABKAsyDS5sZWN0ZXJuLlJ1bGVSBHJ1bGU6TAoGcmVhc29uEiEuZ29vZ2xlLnByb3RvYnVmLkVudW1WYWx1ZU9wdGlvbnMY0YYDIAEoCzIPLmxlY3Rlcm4uUmVhc29uUgZyZWFzb246RwoFdGFibGUSHy5nb29nbGUucHJvdG9idWYuTWVzc2FnZU9wdGlvbnMY0YYDIAEoCzIOLmxlY3Rlcm4uVGFibGVSBXRhYmxlOkQKBHZpZXcSHy5nb29nbGUucHJvdG9idWYuTWVzc2FnZU9wdGlvbnMY0oYDIAEoCzINLmxlY3Rlcm4uVmlld1IEdmlld0qWHgr0AQoBDBIDAwASGukBIFdoYXQgYSBtZXRob2QgbWF5IGRvIGFuZCB3aG8gbWF5IGNhbGwgaXQsIHNhaWQgb25jZSwgYmVzaWRlIHRoZSBtZXRob2QuIFRoZSBnZW5lcmF0b3IgdHVybnMgdGhlc2UKIG9wdGlvbnMgaW50byB0aGUgdGFibGUgdGhhdCB0aGUgZGFlbW9uIGVuZm9yY2VzIGFuZCBpbnRvIHRoZSByZWZlcmVuY2UgcGFnZS4gTGlrZXdpc2UgdGhlIHRhYmxlcyBvZiBhIHBsdWdpbiwKIGluIGEgZmlsZSBvZiBpdHMgb3duLgoKZgoCBQASBAkAEwEaWiBXaGF0IGEgY2FsbGVyJ3MgVExTIGNlcnRpZmljYXRlIG1ha2VzIGl0LiBUaGUgcm9sZSBpcyBwYXJ0IG9mIHRoZSBjZXJ0aWZpY2F0ZSdzIFNBTiBVUkkuCgo+CgQFAAIBEgMMAg0aMSBBIGtpb3NrLCBhIGxvY2tlciwgYSBnYXRlOiB1bmF0dGVuZGVkIGhhcmR3YXJlLgoKSQoEBQACAhIDDgIOGjwgVGhlIGJhY2tlbmQgb2YgYSBib29rc2hvcCwgYSBjb3VyaWVyLCBhIG1pbmktcHJvZ3JhbSBob3N0LgoKHgoEBQACAxIDEAILGhEgQSBzdGFmZmVkIGRlc2suCgogCgQFAAIEEgMSAgwaEyBBbiBhZG1pbmlzdHJhdG9yLgoKLQoCBQESBBYAGgEaISBXaG8gaXMgc2lnbmVkIGluIGF0IHRoZSBjYWxsZXIuCgoxCgIEABIEHQAgARolIE9uZSBraW5kIG9mIGNhbGxlci4gQm90aCBtdXN0IGhvbGQuCgopCgIFAhIEIwAqARodIFdoYXQgYSBtZXRob2QgZG9lcyB0byBkYXRhLgoKHwoEBQICABIDJQILGhIgVG91Y2hlcyBubyBkYXRhLgoKIgoEBQICARIDJwILGhUgUmVhZHMgb25lIHNuYXBzaG90LgoKJwoEBQICAhIDKQIMGhogUnVucyBpbiBvbmUgdHJhbnNhY3Rpb24uCgolCgIEARIELQBBARoZIFRoZSBydWxlIG9mIG9uZSBtZXRob2QuCgpECgQEAQIAEgMvAhsaNyBBbnkgb2YgdGhlc2UgbWF5IGNhbGw7IGVtcHR5OiBvbmx5IG90aGVyIHBsdWdpbnMgbWF5LgoKaAoEBAECAhIDMgIYGlsgVGhlIHRpbWUgYSBjYWxsIG1heSB0YWtlIHVubGVzcyB0aGUgY2FsbGVyIHNheXMgb3RoZXJ3aXNlOyAwIGlzIHRoZSBkYWVtb24ncyBvd24gZGVmYXVsdC4KCq4BCgQEAQIDEgM1AhIaoAEgTk9ORSBvciBSRUFEOiBzbyBsaXR0bGUgd29yayB0aGF0IGl0IG1heSBydW4gb24gdGhlIHJlYWN0b3IuIEEgUkVBRCB0aGVyZSB0aGF0IHByb3ZlcyB0byBiZSBtb3JlLCBvciB3b3VsZCBoYXZlIHRvCiB3YWl0LCBpcyBydW4gYWdhaW4gb24gdGhlIHN0b3JlJ3MgdGhyZWFkcy4KCl4KBAQBAgQSAzcCHhpRIE5hbWVzIG9mIHRoZSB2YWx1ZXMgb2YgdGhlIHNlcnZpY2UncyBSZWFzb24gZW51bSB0aGF0IHRoaXMgbWV0aG9kIHJlZnVzZXMgd2l0aC4KClsKBAQBAgUSAzkCExpOIFRoZSBoYW5kbGVyIGhhcyBhIHNsb3cgcGFydCB0aGF0IHJ1bnMgYmVmb3JlIHRoZSB0cmFuc2FjdGlvbiwgb24gYSBzbmFwc2hvdC4KCmwKBAQBAgYSAzsCEhpfIFRoZSBhbnN3ZXIgaG9sZHMgYSBzZWNyZXQ6IGl0IGlzIG5ldmVyIHN0b3JlZCB1bmRlciBpdHMgcmVxdWVzdCBrZXksIGFuZCBhIHJlcGVhdCBydW5zIGFnYWluLgoKkAEKBAQBAgcSAz0CFBqCASBPdGhlciBwbHVnaW5zIG9ubHksIFdSSVRFOiB0aGUgaG9zdCBjYWxscyB0aGUgbWV0aG9kIGZvciBlYWNoIGNoYW5nZSBvZiB0aGVzZSB0b3BpY3MsIHdob3NlIHJlcXVlc3QgaXMgYSBsZWN0ZXJuLmhvc3QudjEuQ2hhbmdlLgoK0QEKBAQBAggSA0ACExrDASBXaGF0IGEgbWVtYmVyIG9mIHN0YWZmIG11c3QgYmUgYWxsb3dlZCB0byBkbywgImNpcmN1bGF0aW9uLmxlbmQiOiB0aGUgcGFydGllcyB3aXRoIHNlc3Npb24gU1RBRkYgYXJlIGZvciBzZXNzaW9ucyB0aGF0IGhhdmUgdGhpcwogcmlnaHQuICIqIjogYW55IG1lbWJlciBvZiBzdGFmZi4gR2l2ZW4gd2hlcmV2ZXIgc3RhZmYgbWF5IGNhbGwuCgorCgIEAhIERABJARofIFRvcGljcyB0aGF0IGEgbWV0aG9kIGZvbGxvd3MuCgpDCgQEAgIAEgNGAh0aNiAiY2lyY3VsYXRpb24ubG9hbiIsIG9yIGEgYmVnaW5uaW5nLCAiY2lyY3VsYXRpb24uKiIuCgp3CgQEAgIBEgNIAhcaaiBCZWdpbnMgd2l0aCB0aGUgb2xkZXN0IGNoYW5nZSB0aGF0IGlzIGtlcHQ7IGVsc2Ugd2l0aCB0aG9zZSB0aGF0IGNvbWUgYWZ0ZXIgdGhlIHBsdWdpbiB3YXMgZmlyc3QgbG9hZGVkLgoKVwoCBAMSBEwAUgEaSyBIb3cgYSByZWFzb24gaXMgdG9sZCB0byBhIHByb2dyYW0gKHRoZSBnUlBDIHN0YXR1cyBjb2RlKSBhbmQgdG8gYSBwZXJzb24uCgo4CgQEAwIDEgNRAhwaKyBOYW1lcyBvZiB0aGUgZmFjdHMgdGhhdCBtYXkgY29tZSB3aXRoIGl0LgoKYwoCBAQSBFUAcQEaVyBBIHRhYmxlIG9mIGEgcGx1Z2luOiB0aGUgbWVzc2FnZSBpcyBpdHMgcm93LCBlYWNoIGZpZWxkIGEgY29sdW1uIG9mIHRoZSBmaWVsZCdzIG5hbWUuCgpOCgQEBAQAEgRXAl8DGkAgV2hhdCBoYXBwZW5zIHRvIHRoZSByb3cgd2hlbiBhIHBlcnNvbiB0aGF0IGl0IG5hbWVzIGlzIGVyYXNlZC4KCpwBCgYEBAQAAgESA1oEDxqMASBUaGUgcm93IGlzIGRlbGV0ZWQgd2hlcmUgdGhlIGZpcnN0IGNvbHVtbiBvZiBgcGVyc29uYCBuYW1lcyB0aGUgcGVyc29uOyB3aGVyZSBhbm90aGVyIG9uZSBkb2VzLCB0aGF0IGJlY29tZXMgTlVMTCB3aGVyZSBpdCBtYXkgYmUsIGVsc2UgMC4KCmcKBgQEBAACAhIDXAQOGlggVGhlIHJvdyBzdGF5czsgdGhlIGNvbHVtbnMgdGhhdCBuYW1lIHRoZSBwZXJzb24gYmVjb21lIE5VTEwgd2hlcmUgdGhleSBtYXkgYmUsIGVsc2UgMC4KCigKBgQEBAACAxIDXgQNGhkgVGhlIHJvdyBzdGF5cyBhcyBpdCBpcy4KCkEKBAQEAgASA2ECEho0ICJjaXJjdWxhdGlvbl9pdGVtIjsgYmVnaW5zIHdpdGggdGhlIHBsdWdpbidzIG5hbWUuCgouCgQEBAIBEgNjAhoaISBUaGUgY29sdW1ucyBvZiB0aGUgcHJpbWFyeSBrZXkuCgqYAQoEBAQCAhIDZQIdGooBIENvbHVtbnMgdGhhdCBob2xkIHRoZSBudW1iZXIgb2YgYSBwZXJzb246IHdoYXQgaXMgZXhwb3J0ZWQgYW5kIGVyYXNlZCB3aXRoIHRoYXQgcGVyc29uIGlzIGZvdW5kIGJ5IHRoZW0uIFRoZSBmaXJzdCBzYXlzIHdob3NlIHJvdyBpdCBpcy4KCmUKBAQEAgQSA2gCHBpYIEJMQU5LOiBmdXJ0aGVyIGNvbHVtbnMgdGhhdCB0ZWxsIG9mIHRoZSBwZXJzb24gd2hvc2Ugcm93IGl0IGlzOyB0aGV5IGFyZSBlbXB0aWVkLCB0b28uCgqYAgoEBAQCBRIDawIfGooCIENvbHVtbnMgaW4gd2hpY2ggYSBwZXJzb24gbWF5IGJlIG1lbnRpb25lZCwgYnkgbnVtYmVyIG9yIGJ5IG5hbWUsIGFzIHRleHQgb3IgaW4gYSBtZXNzYWdlOiB3aGVyZSBvbmUgaXMsIHRoZSByb3cgaXMgZXhwb3J0ZWQgd2l0aCB0aGF0CiBwZXJzb24sIGFuZCB0aGUgY29sdW1uIGlzIGVtcHRpZWQgd2hlbiB0aGUgcGVyc29uIGlzIGVyYXNlZCwgdW5sZXNzIHRoZSByb3cgaXMga2VwdC4gVGFibGVzIHdpdGhvdXQgYSBwZXJzb24gbWF5IGhhdmUgdGhlbSwgdG9vLgoK1QEKBAQEAgYSA24CEhrHASBBIGNvbmRpdGlvbiBvbiB0aGUgY29sdW1ucywgaW4gdGhlIFNRTCB0aGF0IGJvdGggc3RvcmVzIHRha2U6ICJyZXR1cm5lZF9hdF9tcyBJUyBOVUxMIi4gV2hpbGUgc3VjaCBhIHJvdyBpcyBhIHBlcnNvbidzLCB0aGUgcGVyc29uIGlzIG5vdAogZXJhc2VkLiBBbiBpbmRleCBzaG91bGQgZmluZCBhIHBlcnNvbidzIHJvd3MgdGhhdCBtZWV0IGl0LgoKbwoEBAQCBxIDcAIWGmIgV2hhdCBpcyBsZWZ0IG9mIHRoZSByb3cgaXMga2VwdCBmb3IsIGluIGEgZmV3IHdvcmRzIGZvciBwZW9wbGU6ICJib29ra2VlcGluZyIuIE5lZWRlZCB3aXRoIEtFRVAuCgpTCgIEBRIEdAB3ARpHIFNvbWUgY29sdW1ucyBvZiBhIHRhYmxlLCBmb3Igc3RhdGVtZW50cyB0aGF0IHJlYWQgbm8gbW9yZSB0aGFuIHRob3NlLgoKQAoEBAUCABIDdgIQGjMgVGhlIG1lc3NhZ2Ugb2YgdGhlIHRhYmxlJ3Mgcm93LCBpbiB0aGUgc2FtZSBmaWxlLgpiBnByb3RvMwqBGgoQRW50cnkvcm93cy5wcm90bxISbGVjdGVybi5lbnRyeS5yb3dzGhVsZWN0ZXJuL29wdGlvbnMucHJvdG8ipQEKBkFwcFJvdxISCgRraW5kGAEgASgDUgRraW5kEhQKBXNjb3BlGAIgASgJUgVzY29wZRIYCgdwYXJ0bmVyGAMgASgJUgdwYXJ0bmVyEhYKBmFjdGl2ZRgEIAEoCFIGYWN0aXZlEhgKB3ZlcnNpb24YBSABKANSB3ZlcnNpb246JYq1GCEKCWVudHJ5X2FwcBIEa2luZBIFc2NvcGUSB3BhcnRuZXIimgIKB0xpbmtSb3cSFwoHbGlua19pZBgBIAEoA1IGbGlua0lkEiMKDWlkZW50aWZpZXJfaWQYAiABKANSDGlkZW50aWZpZXJJZBIbCglyZWFkZXJfaWQYAyABKANSCHJlYWRlcklkEhgKB3BhcnRuZXIYBCABKAlSB3BhcnRuZXISEgoEa2luZBgFIAEoA1IEa2luZBIUCgVzY29wZRgGIAEoCVIFc2NvcGUSFAoFc3RhdGUYByABKANSBXN0YXRlEhkKCHNpbmNlX21zGAggASgDUgdzaW5jZU1zEhcKB2F0X2Rlc2sYCSABKAhSBmF0RGVzazomirUYIgoKZW50cnlfbGluaxIHbGlua19pZBoJcmVhZGVyX2lkIAEioQMKDkxpbmtIaXN0b3J5Um93Eh0KCmhpc3RvcnlfaWQYASABKANSCWhpc3RvcnlJZBIXCgdsaW5rX2lkGAIgASgDUgZsaW5rSWQSFgoGcmVhc29uGAMgASgJUgZyZWFzb24SFAoFZXZlbnQYBCABKAlSBWV2ZW50Eh0KCmZyb21fc3RhdGUYBSABKAlSCWZyb21TdGF0ZRIZCgh0b19zdGF0ZRgGIAEoCVIHdG9TdGF0ZRIkCg5oYXBwZW5lZF9hdF9tcxgHIAEoA1IMaGFwcGVuZWRBdE1zEiQKDnJlY29yZGVkX2F0X21zGAggASgDUgxyZWNvcmRlZEF0TXMSFgoGcGVyc29uGAkgASgDUgZwZXJzb24SGgoIdGVybWluYWwYCiABKAlSCHRlcm1pbmFsEhYKBm1ldGhvZBgLIAEoCVIGbWV0aG9kEh8KC3JlcXVlc3Rfa2V5GAwgASgJUgpyZXF1ZXN0S2V5OjaKtRgyChJlbnRyeV9saW5rX2hpc3RvcnkSCmhpc3RvcnlfaWQaBnBlcnNvbiACKgZyZWFzb24ikQMKC0hhbmRPdmVyUm93EhsKCWNvZGVfaGFzaBgBIAEoCVIIY29kZUhhc2gSGwoJcmVhZGVyX2lkGAIgASgDUghyZWFkZXJJZBIdCgpzZXNzaW9uX2lkGAMgASgMUglzZXNzaW9uSWQSGgoIdGVybWluYWwYBCABKAlSCHRlcm1pbmFsEhYKBmZvcm1hdBgFIAEoCVIGZm9ybWF0EhQKBXN0YXRlGAYgASgMUgVzdGF0ZRIiCg1leHBpcmVzX2F0X21zGAcgASgDUgtleHBpcmVzQXRNcxIeCgt0YWtlbl9hdF9tcxgIIAEoA1IJdGFrZW5BdE1zEiUKDnRha2VuX3Rlcm1pbmFsGAkgASgJUg10YWtlblRlcm1pbmFsEhsKCXRha2VuX2tleRgKIAEoCVIIdGFrZW5LZXkSKAoQdGFrZW5fc2Vzc2lvbl9pZBgLIAEoDFIOdGFrZW5TZXNzaW9uSWQ6LYq1GCkKD2VudHJ5X2hhbmRfb3ZlchIJY29kZV9oYXNoGglyZWFkZXJfaWQgASLAAQoKQXR0ZW1wdFJvdxIaCgh0ZXJtaW5hbBgBIAEoCVIIdGVybWluYWwSGgoIZmFpbHVyZXMYAiABKANSCGZhaWx1cmVzEhkKCHNpbmNlX21zGAMgASgDUgdzaW5jZU1zEhwKCmxhc3RfYXRfbXMYBCABKANSCGxhc3RBdE1zEiIKDXdhaXRfdW50aWxfbXMYBSABKANSC3dhaXRVbnRpbE1zOh2KtRgZCg1lbnRyeV9hdHRlbXB0Egh0ZXJtaW5hbCKIAQoLRW50cmFuY2VSb3cSEgoEY29kZRgBIAEoCVIEY29kZRIUCgVuYW1lcxgCIAEoDFIFbmFtZXMSGQoIYWxpYXNfb2YYAyABKAlSB2FsaWFzT2YSGAoHdmVyc2lvbhgEIAEoA1IHdmVyc2lvbjoairUYFgoOZW50cnlfZW50cmFuY2USBGNvZGUi1QEKCFVzYWdlUm93EhAKA2RheRgBIAEoA1IDZGF5EhoKCGVudHJhbmNlGAIgASgJUghlbnRyYW5jZRIgCgtjZXJ0aWZpY2F0ZRgDIAEoA1ILY2VydGlmaWNhdGUSEgoEc2xvdBgEIAEoA1IEc2xvdBIYCgdyZWFkZXJzGAUgASgDUgdyZWFkZXJzEhYKBmd1ZXN0cxgGIAEoA1IGZ3Vlc3RzOjOKtRgvCgtlbnRyeV91c2FnZRIDZGF5EghlbnRyYW5jZRILY2VydGlmaWNhdGUSBHNsb3QiiQEKClNlcnZpY2VSb3cSEgoEY29kZRgBIAEoCVIEY29kZRISCgRyYW5rGAIgASgDUgRyYW5rEh4KCmRlZmluaXRpb24YAyABKAxSCmRlZmluaXRpb24SGAoHdmVyc2lvbhgEIAEoA1IHdmVyc2lvbjoZirUYFQoNZW50cnlfc2VydmljZRIEY29kZSL+AQoPQW5ub3VuY2VtZW50Um93EicKD2Fubm91bmNlbWVudF9pZBgBIAEoA1IOYW5ub3VuY2VtZW50SWQSHgoKZGVmaW5pdGlvbhgCIAEoDFIKZGVmaW5pdGlvbhIXCgdmcm9tX21zGAMgASgDUgZmcm9tTXMSHAoKZW5kc19hdF9tcxgEIAEoA1IIZW5kc0F0TXMSJgoPd2l0aGRyYXduX2F0X21zGAUgASgDUg13aXRoZHJhd25BdE1zEhgKB3ZlcnNpb24YBiABKANSB3ZlcnNpb246KYq1GCUKEmVudHJ5X2Fubm91bmNlbWVudBIPYW5ub3VuY2VtZW50X2lkSokICiMKAQwSAwEAEhoZIFRoZSB0YWJsZXMgb2YgdGhlIGRvb3IuCgo/CgIEABIEBwAOARozIE9mIHdob3NlIHVzZXJzIGEgcGFydG5lciBtYXkgYXNzZXJ0IHdobyB0aGV5IGFyZS4KCmAKAgQBEgQRAB0BGlQgQSByZWFkZXIncyBjb25zZW50IHRoYXQgYSBwYXJ0bmVyIHNpZ25zIHRoZSByZWFkZXIgaW4gYnkgYW4gaWRlbnRpZmllciBvZiBSZWFkZXJzLgoKIwoEBAECBhIDGgISGhYgMSBsaW5rZWQsIDIgcmV2b2tlZC4KClcKAgQDEgQwAEABGksgV2hhdCB3YWl0cyB0byBnbyBvbiBhdCBhbm90aGVyIHRlcm1pbmFsLiBUaGUgY29kZSBpdHNlbGYgaXMga2VwdCBub3doZXJlLgoKGgoEBAMCARIDNAIWGg0gMDogYSBndWVzdC4KClEKBAQDAgISAzYCFxpEIE9mIHRoZSBzZXNzaW9uIHRoYXQgZW5kcyB3aGVuIHRoZSBjb2RlIGlzIHRha2VuOyBlbXB0eTogYSBndWVzdCdzLgoKPQoEBAMCBxIDPAIYGjAgMCwgYW5kIGVtcHR5LCB0aGVzZSBmb3VyOiBub2JvZHkgaGFzIHRha2VuIGl0LgoKKAoCBAQSBEMASgEaHCBXcm9uZyBjb2RlcyBhdCBhIHRlcm1pbmFsLgoKRgoEBAUCARIDUAISGjkgQSBsZWN0ZXJuLmVudHJ5LnYxLkVudHJhbmNlIHdpdGggbm90aGluZyBidXQgaXRzIG5hbWVzLgoKJQoEBAUCAhIDUgIWGhggRW1wdHk6IGl0IGlzIG5vIGFsaWFzLgoKgQEKAgQGEgRXAGABGnUgSG93IG9mdGVuIGFuIGVudHJhbmNlIHdhcyB1c2VkIG9uIGEgZGF5LCBjb3VudGVkIGluIHNldmVyYWwgcm93cywgc28gdGhhdCB0ZXJtaW5hbHMgdGhhdCBlbnRlciBhdCBvbmNlIHNlbGRvbSBtZWV0LgoKQgoEBAYCABIDWgIQGjUgRGF5cyBzaW5jZSAxOTcwLTAxLTAxLCBvZiB0aGUgY29uZmlndXJhdGlvbidzIHpvbmUuCgouCgQEBwICEgNnAhcaISBBIGxlY3Rlcm4uZW50cnkudjEuS2VwdFNlcnZpY2UuCgovCgQECAIBEgNvAhcaIiBBIGxlY3Rlcm4uZW50cnkudjEuQW5ub3VuY2VtZW50LgoKMgoEBAgCAxIDcgIXGiUgVGhlIGxhcmdlc3QgbnVtYmVyOiB3aXRob3V0IGFuIGVuZC4KCh0KBAQIAgQSA3QCHBoQIDA6IGl0IHdhcyBub3QuCmIGcHJvdG8z")
}

/// Of whose users a partner may assert who they are.
struct AppRow: TableRow {
    var kind: Int64
    var scope: String
    var partner: String
    var active: Bool
    var version: Int64

    /// The row with these columns set.
    init(
        kind: Int64 = 0,
        scope: String = "",
        partner: String = "",
        active: Bool = false,
        version: Int64 = 0
    ) {
        self.kind = kind
        self.scope = scope
        self.partner = partner
        self.active = active
        self.version = version
    }

    /// The columns, in the order in which they are read.
    enum Column: String, CaseIterable {
        case kind = "kind"
        case scope = "scope"
        case partner = "partner"
        case active = "active"
        case version = "version"
    }

    static let table: SQLFragment = "entry_app"
    static var columnsCount: Int { 5 }
    static var key: [Column] { [.kind, .scope, .partner] }
    static let insertion: RowStatement<AppRow> = insert()

    init(next row: Row) throws(Row.ColumnError) {
        self.kind = try row.nextInteger()
        self.scope = try row.nextText()
        self.partner = try row.nextText()
        self.active = try row.nextInteger() != 0
        self.version = try row.nextInteger()
    }

    func parameter(_ column: Column) -> SQLValue {
        switch column {
        case .kind: .integer(kind)
        case .scope: .text(scope)
        case .partner: .text(partner)
        case .active: .integer(active ? 1 : 0)
        case .version: .integer(version)
        }
    }
}

/// A reader's consent that a partner signs the reader in by an identifier of Readers.
struct LinkRow: TableRow {
    var linkId: Int64
    var identifierId: Int64
    var readerId: Int64
    var partner: String
    var kind: Int64
    var scope: String
    /// 1 linked, 2 revoked.
    var state: Int64
    var sinceMs: Int64
    var atDesk: Bool

    /// The row with these columns set.
    init(
        linkId: Int64 = 0,
        identifierId: Int64 = 0,
        readerId: Int64 = 0,
        partner: String = "",
        kind: Int64 = 0,
        scope: String = "",
        state: Int64 = 0,
        sinceMs: Int64 = 0,
        atDesk: Bool = false
    ) {
        self.linkId = linkId
        self.identifierId = identifierId
        self.readerId = readerId
        self.partner = partner
        self.kind = kind
        self.scope = scope
        self.state = state
        self.sinceMs = sinceMs
        self.atDesk = atDesk
    }

    /// The columns, in the order in which they are read.
    enum Column: String, CaseIterable {
        case linkId = "link_id"
        case identifierId = "identifier_id"
        case readerId = "reader_id"
        case partner = "partner"
        case kind = "kind"
        case scope = "scope"
        case state = "state"
        case sinceMs = "since_ms"
        case atDesk = "at_desk"
    }

    static let table: SQLFragment = "entry_link"
    static var columnsCount: Int { 9 }
    static var key: [Column] { [.linkId] }
    static let insertion: RowStatement<LinkRow> = insert()

    init(next row: Row) throws(Row.ColumnError) {
        self.linkId = try row.nextInteger()
        self.identifierId = try row.nextInteger()
        self.readerId = try row.nextInteger()
        self.partner = try row.nextText()
        self.kind = try row.nextInteger()
        self.scope = try row.nextText()
        self.state = try row.nextInteger()
        self.sinceMs = try row.nextInteger()
        self.atDesk = try row.nextInteger() != 0
    }

    func parameter(_ column: Column) -> SQLValue {
        switch column {
        case .linkId: .integer(linkId)
        case .identifierId: .integer(identifierId)
        case .readerId: .integer(readerId)
        case .partner: .text(partner)
        case .kind: .integer(kind)
        case .scope: .text(scope)
        case .state: .integer(state)
        case .sinceMs: .integer(sinceMs)
        case .atDesk: .integer(atDesk ? 1 : 0)
        }
    }
}

/// A row of `entry_link_history`.
struct LinkHistoryRow: TableRow {
    var historyId: Int64
    var linkId: Int64
    var reason: String
    var event: String
    var fromState: String
    var toState: String
    var happenedAtMs: Int64
    var recordedAtMs: Int64
    var person: Int64
    var terminal: String
    var method: String
    var requestKey: String

    /// The row with these columns set.
    init(
        historyId: Int64 = 0,
        linkId: Int64 = 0,
        reason: String = "",
        event: String = "",
        fromState: String = "",
        toState: String = "",
        happenedAtMs: Int64 = 0,
        recordedAtMs: Int64 = 0,
        person: Int64 = 0,
        terminal: String = "",
        method: String = "",
        requestKey: String = ""
    ) {
        self.historyId = historyId
        self.linkId = linkId
        self.reason = reason
        self.event = event
        self.fromState = fromState
        self.toState = toState
        self.happenedAtMs = happenedAtMs
        self.recordedAtMs = recordedAtMs
        self.person = person
        self.terminal = terminal
        self.method = method
        self.requestKey = requestKey
    }

    /// The columns, in the order in which they are read.
    enum Column: String, CaseIterable {
        case historyId = "history_id"
        case linkId = "link_id"
        case reason = "reason"
        case event = "event"
        case fromState = "from_state"
        case toState = "to_state"
        case happenedAtMs = "happened_at_ms"
        case recordedAtMs = "recorded_at_ms"
        case person = "person"
        case terminal = "terminal"
        case method = "method"
        case requestKey = "request_key"
    }

    static let table: SQLFragment = "entry_link_history"
    static var columnsCount: Int { 12 }
    static var key: [Column] { [.historyId] }
    static let insertion: RowStatement<LinkHistoryRow> = insert()

    init(next row: Row) throws(Row.ColumnError) {
        self.historyId = try row.nextInteger()
        self.linkId = try row.nextInteger()
        self.reason = try row.nextText()
        self.event = try row.nextText()
        self.fromState = try row.nextText()
        self.toState = try row.nextText()
        self.happenedAtMs = try row.nextInteger()
        self.recordedAtMs = try row.nextInteger()
        self.person = try row.nextInteger()
        self.terminal = try row.nextText()
        self.method = try row.nextText()
        self.requestKey = try row.nextText()
    }

    func parameter(_ column: Column) -> SQLValue {
        switch column {
        case .historyId: .integer(historyId)
        case .linkId: .integer(linkId)
        case .reason: .text(reason)
        case .event: .text(event)
        case .fromState: .text(fromState)
        case .toState: .text(toState)
        case .happenedAtMs: .integer(happenedAtMs)
        case .recordedAtMs: .integer(recordedAtMs)
        case .person: .integer(person)
        case .terminal: .text(terminal)
        case .method: .text(method)
        case .requestKey: .text(requestKey)
        }
    }
}

/// What waits to go on at another terminal. The code itself is kept nowhere.
struct HandOverRow: TableRow {
    var codeHash: String
    /// 0: a guest.
    var readerId: Int64
    /// Of the session that ends when the code is taken; empty: a guest's.
    var sessionId: [UInt8]
    var terminal: String
    var format: String
    var state: [UInt8]
    var expiresAtMs: Int64
    /// 0, and empty, these four: nobody has taken it.
    var takenAtMs: Int64
    var takenTerminal: String
    var takenKey: String
    var takenSessionId: [UInt8]

    /// The row with these columns set.
    init(
        codeHash: String = "",
        readerId: Int64 = 0,
        sessionId: [UInt8] = [],
        terminal: String = "",
        format: String = "",
        state: [UInt8] = [],
        expiresAtMs: Int64 = 0,
        takenAtMs: Int64 = 0,
        takenTerminal: String = "",
        takenKey: String = "",
        takenSessionId: [UInt8] = []
    ) {
        self.codeHash = codeHash
        self.readerId = readerId
        self.sessionId = sessionId
        self.terminal = terminal
        self.format = format
        self.state = state
        self.expiresAtMs = expiresAtMs
        self.takenAtMs = takenAtMs
        self.takenTerminal = takenTerminal
        self.takenKey = takenKey
        self.takenSessionId = takenSessionId
    }

    /// The columns, in the order in which they are read.
    enum Column: String, CaseIterable {
        case codeHash = "code_hash"
        case readerId = "reader_id"
        case sessionId = "session_id"
        case terminal = "terminal"
        case format = "format"
        case state = "state"
        case expiresAtMs = "expires_at_ms"
        case takenAtMs = "taken_at_ms"
        case takenTerminal = "taken_terminal"
        case takenKey = "taken_key"
        case takenSessionId = "taken_session_id"
    }

    static let table: SQLFragment = "entry_hand_over"
    static var columnsCount: Int { 11 }
    static var key: [Column] { [.codeHash] }
    static let insertion: RowStatement<HandOverRow> = insert()

    init(next row: Row) throws(Row.ColumnError) {
        self.codeHash = try row.nextText()
        self.readerId = try row.nextInteger()
        self.sessionId = try row.nextBlob()
        self.terminal = try row.nextText()
        self.format = try row.nextText()
        self.state = try row.nextBlob()
        self.expiresAtMs = try row.nextInteger()
        self.takenAtMs = try row.nextInteger()
        self.takenTerminal = try row.nextText()
        self.takenKey = try row.nextText()
        self.takenSessionId = try row.nextBlob()
    }

    func parameter(_ column: Column) -> SQLValue {
        switch column {
        case .codeHash: .text(codeHash)
        case .readerId: .integer(readerId)
        case .sessionId: .blob(sessionId)
        case .terminal: .text(terminal)
        case .format: .text(format)
        case .state: .blob(state)
        case .expiresAtMs: .integer(expiresAtMs)
        case .takenAtMs: .integer(takenAtMs)
        case .takenTerminal: .text(takenTerminal)
        case .takenKey: .text(takenKey)
        case .takenSessionId: .blob(takenSessionId)
        }
    }
}

/// Wrong codes at a terminal.
struct AttemptRow: TableRow {
    var terminal: String
    var failures: Int64
    var sinceMs: Int64
    var lastAtMs: Int64
    var waitUntilMs: Int64

    /// The row with these columns set.
    init(
        terminal: String = "",
        failures: Int64 = 0,
        sinceMs: Int64 = 0,
        lastAtMs: Int64 = 0,
        waitUntilMs: Int64 = 0
    ) {
        self.terminal = terminal
        self.failures = failures
        self.sinceMs = sinceMs
        self.lastAtMs = lastAtMs
        self.waitUntilMs = waitUntilMs
    }

    /// The columns, in the order in which they are read.
    enum Column: String, CaseIterable {
        case terminal = "terminal"
        case failures = "failures"
        case sinceMs = "since_ms"
        case lastAtMs = "last_at_ms"
        case waitUntilMs = "wait_until_ms"
    }

    static let table: SQLFragment = "entry_attempt"
    static var columnsCount: Int { 5 }
    static var key: [Column] { [.terminal] }
    static let insertion: RowStatement<AttemptRow> = insert()

    init(next row: Row) throws(Row.ColumnError) {
        self.terminal = try row.nextText()
        self.failures = try row.nextInteger()
        self.sinceMs = try row.nextInteger()
        self.lastAtMs = try row.nextInteger()
        self.waitUntilMs = try row.nextInteger()
    }

    func parameter(_ column: Column) -> SQLValue {
        switch column {
        case .terminal: .text(terminal)
        case .failures: .integer(failures)
        case .sinceMs: .integer(sinceMs)
        case .lastAtMs: .integer(lastAtMs)
        case .waitUntilMs: .integer(waitUntilMs)
        }
    }
}

/// A row of `entry_entrance`.
struct EntranceRow: TableRow {
    var code: String
    /// A lectern.entry.v1.Entrance with nothing but its names.
    var names: [UInt8]
    /// Empty: it is no alias.
    var aliasOf: String
    var version: Int64

    /// The row with these columns set.
    init(
        code: String = "",
        names: [UInt8] = [],
        aliasOf: String = "",
        version: Int64 = 0
    ) {
        self.code = code
        self.names = names
        self.aliasOf = aliasOf
        self.version = version
    }

    /// The columns, in the order in which they are read.
    enum Column: String, CaseIterable {
        case code = "code"
        case names = "names"
        case aliasOf = "alias_of"
        case version = "version"
    }

    static let table: SQLFragment = "entry_entrance"
    static var columnsCount: Int { 4 }
    static var key: [Column] { [.code] }
    static let insertion: RowStatement<EntranceRow> = insert()

    init(next row: Row) throws(Row.ColumnError) {
        self.code = try row.nextText()
        self.names = try row.nextBlob()
        self.aliasOf = try row.nextText()
        self.version = try row.nextInteger()
    }

    func parameter(_ column: Column) -> SQLValue {
        switch column {
        case .code: .text(code)
        case .names: .blob(names)
        case .aliasOf: .text(aliasOf)
        case .version: .integer(version)
        }
    }
}

/// How often an entrance was used on a day, counted in several rows, so that terminals that enter at once seldom meet.
struct UsageRow: TableRow {
    /// Days since 1970-01-01, of the configuration's zone.
    var day: Int64
    var entrance: String
    var certificate: Int64
    var slot: Int64
    var readers: Int64
    var guests: Int64

    /// The row with these columns set.
    init(
        day: Int64 = 0,
        entrance: String = "",
        certificate: Int64 = 0,
        slot: Int64 = 0,
        readers: Int64 = 0,
        guests: Int64 = 0
    ) {
        self.day = day
        self.entrance = entrance
        self.certificate = certificate
        self.slot = slot
        self.readers = readers
        self.guests = guests
    }

    /// The columns, in the order in which they are read.
    enum Column: String, CaseIterable {
        case day = "day"
        case entrance = "entrance"
        case certificate = "certificate"
        case slot = "slot"
        case readers = "readers"
        case guests = "guests"
    }

    static let table: SQLFragment = "entry_usage"
    static var columnsCount: Int { 6 }
    static var key: [Column] { [.day, .entrance, .certificate, .slot] }
    static let insertion: RowStatement<UsageRow> = insert()

    init(next row: Row) throws(Row.ColumnError) {
        self.day = try row.nextInteger()
        self.entrance = try row.nextText()
        self.certificate = try row.nextInteger()
        self.slot = try row.nextInteger()
        self.readers = try row.nextInteger()
        self.guests = try row.nextInteger()
    }

    func parameter(_ column: Column) -> SQLValue {
        switch column {
        case .day: .integer(day)
        case .entrance: .text(entrance)
        case .certificate: .integer(certificate)
        case .slot: .integer(slot)
        case .readers: .integer(readers)
        case .guests: .integer(guests)
        }
    }
}

/// A row of `entry_service`.
struct ServiceRow: TableRow {
    var code: String
    var rank: Int64
    /// A lectern.entry.v1.KeptService.
    var definition: [UInt8]
    var version: Int64

    /// The row with these columns set.
    init(
        code: String = "",
        rank: Int64 = 0,
        definition: [UInt8] = [],
        version: Int64 = 0
    ) {
        self.code = code
        self.rank = rank
        self.definition = definition
        self.version = version
    }

    /// The columns, in the order in which they are read.
    enum Column: String, CaseIterable {
        case code = "code"
        case rank = "rank"
        case definition = "definition"
        case version = "version"
    }

    static let table: SQLFragment = "entry_service"
    static var columnsCount: Int { 4 }
    static var key: [Column] { [.code] }
    static let insertion: RowStatement<ServiceRow> = insert()

    init(next row: Row) throws(Row.ColumnError) {
        self.code = try row.nextText()
        self.rank = try row.nextInteger()
        self.definition = try row.nextBlob()
        self.version = try row.nextInteger()
    }

    func parameter(_ column: Column) -> SQLValue {
        switch column {
        case .code: .text(code)
        case .rank: .integer(rank)
        case .definition: .blob(definition)
        case .version: .integer(version)
        }
    }
}

/// A row of `entry_announcement`.
struct AnnouncementRow: TableRow {
    var announcementId: Int64
    /// A lectern.entry.v1.Announcement.
    var definition: [UInt8]
    var fromMs: Int64
    /// The largest number: without an end.
    var endsAtMs: Int64
    /// 0: it was not.
    var withdrawnAtMs: Int64
    var version: Int64

    /// The row with these columns set.
    init(
        announcementId: Int64 = 0,
        definition: [UInt8] = [],
        fromMs: Int64 = 0,
        endsAtMs: Int64 = 0,
        withdrawnAtMs: Int64 = 0,
        version: Int64 = 0
    ) {
        self.announcementId = announcementId
        self.definition = definition
        self.fromMs = fromMs
        self.endsAtMs = endsAtMs
        self.withdrawnAtMs = withdrawnAtMs
        self.version = version
    }

    /// The columns, in the order in which they are read.
    enum Column: String, CaseIterable {
        case announcementId = "announcement_id"
        case definition = "definition"
        case fromMs = "from_ms"
        case endsAtMs = "ends_at_ms"
        case withdrawnAtMs = "withdrawn_at_ms"
        case version = "version"
    }

    static let table: SQLFragment = "entry_announcement"
    static var columnsCount: Int { 6 }
    static var key: [Column] { [.announcementId] }
    static let insertion: RowStatement<AnnouncementRow> = insert()

    init(next row: Row) throws(Row.ColumnError) {
        self.announcementId = try row.nextInteger()
        self.definition = try row.nextBlob()
        self.fromMs = try row.nextInteger()
        self.endsAtMs = try row.nextInteger()
        self.withdrawnAtMs = try row.nextInteger()
        self.version = try row.nextInteger()
    }

    func parameter(_ column: Column) -> SQLValue {
        switch column {
        case .announcementId: .integer(announcementId)
        case .definition: .blob(definition)
        case .fromMs: .integer(fromMs)
        case .endsAtMs: .integer(endsAtMs)
        case .withdrawnAtMs: .integer(withdrawnAtMs)
        case .version: .integer(version)
        }
    }
}
