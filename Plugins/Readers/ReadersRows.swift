// The rows of lectern.readers.rows. Generated from Readers/rows.proto by protoc-gen-lectern. DO NOT EDIT.
// swift-format-ignore-file

internal import LecternKit
internal import LecternMessages

/// The tables of the readers.
enum ReadersRows {
    /// The file and those that it imports, for the plugin's `fileDescriptors`.
    static let descriptors = EncodedDescriptors("CvM7CiBnb29nbGUvcHJvdG9idWYvZGVzY3JpcHRvci5wcm90bxIPZ29vZ2xlLnByb3RvYnVmIk0KEUZpbGVEZXNjcmlwdG9yU2V0EjgKBGZpbGUYASADKAsyJC5nb29nbGUucHJvdG9idWYuRmlsZURlc2NyaXB0b3JQcm90b1IEZmlsZSLkBAoTRmlsZURlc2NyaXB0b3JQcm90bxISCgRuYW1lGAEgASgJUgRuYW1lEhgKB3BhY2thZ2UYAiABKAlSB3BhY2thZ2USHgoKZGVwZW5kZW5jeRgDIAMoCVIKZGVwZW5kZW5jeRIrChFwdWJsaWNfZGVwZW5kZW5jeRgKIAMoBVIQcHVibGljRGVwZW5kZW5jeRInCg93ZWFrX2RlcGVuZGVuY3kYCyADKAVSDndlYWtEZXBlbmRlbmN5EkMKDG1lc3NhZ2VfdHlwZRgEIAMoCzIgLmdvb2dsZS5wcm90b2J1Zi5EZXNjcmlwdG9yUHJvdG9SC21lc3NhZ2VUeXBlEkEKCWVudW1fdHlwZRgFIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5FbnVtRGVzY3JpcHRvclByb3RvUghlbnVtVHlwZRJBCgdzZXJ2aWNlGAYgAygLMicuZ29vZ2xlLnByb3RvYnVmLlNlcnZpY2VEZXNjcmlwdG9yUHJvdG9SB3NlcnZpY2USQwoJZXh0ZW5zaW9uGAcgAygLMiUuZ29vZ2xlLnByb3RvYnVmLkZpZWxkRGVzY3JpcHRvclByb3RvUglleHRlbnNpb24SNgoHb3B0aW9ucxgIIAEoCzIcLmdvb2dsZS5wcm90b2J1Zi5GaWxlT3B0aW9uc1IHb3B0aW9ucxJJChBzb3VyY2VfY29kZV9pbmZvGAkgASgLMh8uZ29vZ2xlLnByb3RvYnVmLlNvdXJjZUNvZGVJbmZvUg5zb3VyY2VDb2RlSW5mbxIWCgZzeW50YXgYDCABKAlSBnN5bnRheCK5BgoPRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSOwoFZmllbGQYAiADKAsyJS5nb29nbGUucHJvdG9idWYuRmllbGREZXNjcmlwdG9yUHJvdG9SBWZpZWxkEkMKCWV4dGVuc2lvbhgGIAMoCzIlLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90b1IJZXh0ZW5zaW9uEkEKC25lc3RlZF90eXBlGAMgAygLMiAuZ29vZ2xlLnByb3RvYnVmLkRlc2NyaXB0b3JQcm90b1IKbmVzdGVkVHlwZRJBCgllbnVtX3R5cGUYBCADKAsyJC5nb29nbGUucHJvdG9idWYuRW51bURlc2NyaXB0b3JQcm90b1IIZW51bVR5cGUSWAoPZXh0ZW5zaW9uX3JhbmdlGAUgAygLMi8uZ29vZ2xlLnByb3RvYnVmLkRlc2NyaXB0b3JQcm90by5FeHRlbnNpb25SYW5nZVIOZXh0ZW5zaW9uUmFuZ2USRAoKb25lb2ZfZGVjbBgIIAMoCzIlLmdvb2dsZS5wcm90b2J1Zi5PbmVvZkRlc2NyaXB0b3JQcm90b1IJb25lb2ZEZWNsEjkKB29wdGlvbnMYByABKAsyHy5nb29nbGUucHJvdG9idWYuTWVzc2FnZU9wdGlvbnNSB29wdGlvbnMSVQoOcmVzZXJ2ZWRfcmFuZ2UYCSADKAsyLi5nb29nbGUucHJvdG9idWYuRGVzY3JpcHRvclByb3RvLlJlc2VydmVkUmFuZ2VSDXJlc2VydmVkUmFuZ2USIwoNcmVzZXJ2ZWRfbmFtZRgKIAMoCVIMcmVzZXJ2ZWROYW1lGnoKDkV4dGVuc2lvblJhbmdlEhQKBXN0YXJ0GAEgASgFUgVzdGFydBIQCgNlbmQYAiABKAVSA2VuZBJACgdvcHRpb25zGAMgASgLMiYuZ29vZ2xlLnByb3RvYnVmLkV4dGVuc2lvblJhbmdlT3B0aW9uc1IHb3B0aW9ucxo3Cg1SZXNlcnZlZFJhbmdlEhQKBXN0YXJ0GAEgASgFUgVzdGFydBIQCgNlbmQYAiABKAVSA2VuZCJ8ChVFeHRlbnNpb25SYW5nZU9wdGlvbnMSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAiLBBgoURmllbGREZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRIWCgZudW1iZXIYAyABKAVSBm51bWJlchJBCgVsYWJlbBgEIAEoDjIrLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90by5MYWJlbFIFbGFiZWwSPgoEdHlwZRgFIAEoDjIqLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90by5UeXBlUgR0eXBlEhsKCXR5cGVfbmFtZRgGIAEoCVIIdHlwZU5hbWUSGgoIZXh0ZW5kZWUYAiABKAlSCGV4dGVuZGVlEiMKDWRlZmF1bHRfdmFsdWUYByABKAlSDGRlZmF1bHRWYWx1ZRIfCgtvbmVvZl9pbmRleBgJIAEoBVIKb25lb2ZJbmRleBIbCglqc29uX25hbWUYCiABKAlSCGpzb25OYW1lEjcKB29wdGlvbnMYCCABKAsyHS5nb29nbGUucHJvdG9idWYuRmllbGRPcHRpb25zUgdvcHRpb25zEicKD3Byb3RvM19vcHRpb25hbBgRIAEoCFIOcHJvdG8zT3B0aW9uYWwitgIKBFR5cGUSDwoLVFlQRV9ET1VCTEUQARIOCgpUWVBFX0ZMT0FUEAISDgoKVFlQRV9JTlQ2NBADEg8KC1RZUEVfVUlOVDY0EAQSDgoKVFlQRV9JTlQzMhAFEhAKDFRZUEVfRklYRUQ2NBAGEhAKDFRZUEVfRklYRUQzMhAHEg0KCVRZUEVfQk9PTBAIEg8KC1RZUEVfU1RSSU5HEAkSDgoKVFlQRV9HUk9VUBAKEhAKDFRZUEVfTUVTU0FHRRALEg4KClRZUEVfQllURVMQDBIPCgtUWVBFX1VJTlQzMhANEg0KCVRZUEVfRU5VTRAOEhEKDVRZUEVfU0ZJWEVEMzIQDxIRCg1UWVBFX1NGSVhFRDY0EBASDwoLVFlQRV9TSU5UMzIQERIPCgtUWVBFX1NJTlQ2NBASIkMKBUxhYmVsEhIKDkxBQkVMX09QVElPTkFMEAESEgoOTEFCRUxfUkVRVUlSRUQQAhISCg5MQUJFTF9SRVBFQVRFRBADImMKFE9uZW9mRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSNwoHb3B0aW9ucxgCIAEoCzIdLmdvb2dsZS5wcm90b2J1Zi5PbmVvZk9wdGlvbnNSB29wdGlvbnMi4wIKE0VudW1EZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRI/CgV2YWx1ZRgCIAMoCzIpLmdvb2dsZS5wcm90b2J1Zi5FbnVtVmFsdWVEZXNjcmlwdG9yUHJvdG9SBXZhbHVlEjYKB29wdGlvbnMYAyABKAsyHC5nb29nbGUucHJvdG9idWYuRW51bU9wdGlvbnNSB29wdGlvbnMSXQoOcmVzZXJ2ZWRfcmFuZ2UYBCADKAsyNi5nb29nbGUucHJvdG9idWYuRW51bURlc2NyaXB0b3JQcm90by5FbnVtUmVzZXJ2ZWRSYW5nZVINcmVzZXJ2ZWRSYW5nZRIjCg1yZXNlcnZlZF9uYW1lGAUgAygJUgxyZXNlcnZlZE5hbWUaOwoRRW51bVJlc2VydmVkUmFuZ2USFAoFc3RhcnQYASABKAVSBXN0YXJ0EhAKA2VuZBgCIAEoBVIDZW5kIoMBChhFbnVtVmFsdWVEZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRIWCgZudW1iZXIYAiABKAVSBm51bWJlchI7CgdvcHRpb25zGAMgASgLMiEuZ29vZ2xlLnByb3RvYnVmLkVudW1WYWx1ZU9wdGlvbnNSB29wdGlvbnMipwEKFlNlcnZpY2VEZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRI+CgZtZXRob2QYAiADKAsyJi5nb29nbGUucHJvdG9idWYuTWV0aG9kRGVzY3JpcHRvclByb3RvUgZtZXRob2QSOQoHb3B0aW9ucxgDIAEoCzIfLmdvb2dsZS5wcm90b2J1Zi5TZXJ2aWNlT3B0aW9uc1IHb3B0aW9ucyKJAgoVTWV0aG9kRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSHQoKaW5wdXRfdHlwZRgCIAEoCVIJaW5wdXRUeXBlEh8KC291dHB1dF90eXBlGAMgASgJUgpvdXRwdXRUeXBlEjgKB29wdGlvbnMYBCABKAsyHi5nb29nbGUucHJvdG9idWYuTWV0aG9kT3B0aW9uc1IHb3B0aW9ucxIwChBjbGllbnRfc3RyZWFtaW5nGAUgASgIOgVmYWxzZVIPY2xpZW50U3RyZWFtaW5nEjAKEHNlcnZlcl9zdHJlYW1pbmcYBiABKAg6BWZhbHNlUg9zZXJ2ZXJTdHJlYW1pbmcikQkKC0ZpbGVPcHRpb25zEiEKDGphdmFfcGFja2FnZRgBIAEoCVILamF2YVBhY2thZ2USMAoUamF2YV9vdXRlcl9jbGFzc25hbWUYCCABKAlSEmphdmFPdXRlckNsYXNzbmFtZRI1ChNqYXZhX211bHRpcGxlX2ZpbGVzGAogASgIOgVmYWxzZVIRamF2YU11bHRpcGxlRmlsZXMSRAodamF2YV9nZW5lcmF0ZV9lcXVhbHNfYW5kX2hhc2gYFCABKAhCAhgBUhlqYXZhR2VuZXJhdGVFcXVhbHNBbmRIYXNoEjoKFmphdmFfc3RyaW5nX2NoZWNrX3V0ZjgYGyABKAg6BWZhbHNlUhNqYXZhU3RyaW5nQ2hlY2tVdGY4ElMKDG9wdGltaXplX2ZvchgJIAEoDjIpLmdvb2dsZS5wcm90b2J1Zi5GaWxlT3B0aW9ucy5PcHRpbWl6ZU1vZGU6BVNQRUVEUgtvcHRpbWl6ZUZvchIdCgpnb19wYWNrYWdlGAsgASgJUglnb1BhY2thZ2USNQoTY2NfZ2VuZXJpY19zZXJ2aWNlcxgQIAEoCDoFZmFsc2VSEWNjR2VuZXJpY1NlcnZpY2VzEjkKFWphdmFfZ2VuZXJpY19zZXJ2aWNlcxgRIAEoCDoFZmFsc2VSE2phdmFHZW5lcmljU2VydmljZXMSNQoTcHlfZ2VuZXJpY19zZXJ2aWNlcxgSIAEoCDoFZmFsc2VSEXB5R2VuZXJpY1NlcnZpY2VzEjcKFHBocF9nZW5lcmljX3NlcnZpY2VzGCogASgIOgVmYWxzZVIScGhwR2VuZXJpY1NlcnZpY2VzEiUKCmRlcHJlY2F0ZWQYFyABKAg6BWZhbHNlUgpkZXByZWNhdGVkEi4KEGNjX2VuYWJsZV9hcmVuYXMYHyABKAg6BHRydWVSDmNjRW5hYmxlQXJlbmFzEioKEW9iamNfY2xhc3NfcHJlZml4GCQgASgJUg9vYmpjQ2xhc3NQcmVmaXgSKQoQY3NoYXJwX25hbWVzcGFjZRglIAEoCVIPY3NoYXJwTmFtZXNwYWNlEiEKDHN3aWZ0X3ByZWZpeBgnIAEoCVILc3dpZnRQcmVmaXgSKAoQcGhwX2NsYXNzX3ByZWZpeBgoIAEoCVIOcGhwQ2xhc3NQcmVmaXgSIwoNcGhwX25hbWVzcGFjZRgpIAEoCVIMcGhwTmFtZXNwYWNlEjQKFnBocF9tZXRhZGF0YV9uYW1lc3BhY2UYLCABKAlSFHBocE1ldGFkYXRhTmFtZXNwYWNlEiEKDHJ1YnlfcGFja2FnZRgtIAEoCVILcnVieVBhY2thZ2USWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24iOgoMT3B0aW1pemVNb2RlEgkKBVNQRUVEEAESDQoJQ09ERV9TSVpFEAISEAoMTElURV9SVU5USU1FEAMqCQjoBxCAgICAAkoECCYQJyLjAgoOTWVzc2FnZU9wdGlvbnMSPAoXbWVzc2FnZV9zZXRfd2lyZV9mb3JtYXQYASABKAg6BWZhbHNlUhRtZXNzYWdlU2V0V2lyZUZvcm1hdBJMCh9ub19zdGFuZGFyZF9kZXNjcmlwdG9yX2FjY2Vzc29yGAIgASgIOgVmYWxzZVIcbm9TdGFuZGFyZERlc2NyaXB0b3JBY2Nlc3NvchIlCgpkZXByZWNhdGVkGAMgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBIbCgltYXBfZW50cnkYByABKAhSCG1hcEVudHJ5ElgKFHVuaW50ZXJwcmV0ZWRfb3B0aW9uGOcHIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5VbmludGVycHJldGVkT3B0aW9uUhN1bmludGVycHJldGVkT3B0aW9uKgkI6AcQgICAgAJKBAgEEAVKBAgFEAZKBAgGEAdKBAgIEAlKBAgJEAoikgQKDEZpZWxkT3B0aW9ucxJBCgVjdHlwZRgBIAEoDjIjLmdvb2dsZS5wcm90b2J1Zi5GaWVsZE9wdGlvbnMuQ1R5cGU6BlNUUklOR1IFY3R5cGUSFgoGcGFja2VkGAIgASgIUgZwYWNrZWQSRwoGanN0eXBlGAYgASgOMiQuZ29vZ2xlLnByb3RvYnVmLkZpZWxkT3B0aW9ucy5KU1R5cGU6CUpTX05PUk1BTFIGanN0eXBlEhkKBGxhenkYBSABKAg6BWZhbHNlUgRsYXp5Ei4KD3VudmVyaWZpZWRfbGF6eRgPIAEoCDoFZmFsc2VSDnVudmVyaWZpZWRMYXp5EiUKCmRlcHJlY2F0ZWQYAyABKAg6BWZhbHNlUgpkZXByZWNhdGVkEhkKBHdlYWsYCiABKAg6BWZhbHNlUgR3ZWFrElgKFHVuaW50ZXJwcmV0ZWRfb3B0aW9uGOcHIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5VbmludGVycHJldGVkT3B0aW9uUhN1bmludGVycHJldGVkT3B0aW9uIi8KBUNUeXBlEgoKBlNUUklORxAAEggKBENPUkQQARIQCgxTVFJJTkdfUElFQ0UQAiI1CgZKU1R5cGUSDQoJSlNfTk9STUFMEAASDQoJSlNfU1RSSU5HEAESDQoJSlNfTlVNQkVSEAIqCQjoBxCAgICAAkoECAQQBSJzCgxPbmVvZk9wdGlvbnMSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAiLAAQoLRW51bU9wdGlvbnMSHwoLYWxsb3dfYWxpYXMYAiABKAhSCmFsbG93QWxpYXMSJQoKZGVwcmVjYXRlZBgDIAEoCDoFZmFsc2VSCmRlcHJlY2F0ZWQSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAkoECAUQBiKeAQoQRW51bVZhbHVlT3B0aW9ucxIlCgpkZXByZWNhdGVkGAEgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbioJCOgHEICAgIACIpwBCg5TZXJ2aWNlT3B0aW9ucxIlCgpkZXByZWNhdGVkGCEgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbioJCOgHEICAgIACIuACCg1NZXRob2RPcHRpb25zEiUKCmRlcHJlY2F0ZWQYISABKAg6BWZhbHNlUgpkZXByZWNhdGVkEnEKEWlkZW1wb3RlbmN5X2xldmVsGCIgASgOMi8uZ29vZ2xlLnByb3RvYnVmLk1ldGhvZE9wdGlvbnMuSWRlbXBvdGVuY3lMZXZlbDoTSURFTVBPVEVOQ1lfVU5LTk9XTlIQaWRlbXBvdGVuY3lMZXZlbBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbiJQChBJZGVtcG90ZW5jeUxldmVsEhcKE0lERU1QT1RFTkNZX1VOS05PV04QABITCg9OT19TSURFX0VGRkVDVFMQARIOCgpJREVNUE9URU5UEAIqCQjoBxCAgICAAiKaAwoTVW5pbnRlcnByZXRlZE9wdGlvbhJBCgRuYW1lGAIgAygLMi0uZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb24uTmFtZVBhcnRSBG5hbWUSKQoQaWRlbnRpZmllcl92YWx1ZRgDIAEoCVIPaWRlbnRpZmllclZhbHVlEiwKEnBvc2l0aXZlX2ludF92YWx1ZRgEIAEoBFIQcG9zaXRpdmVJbnRWYWx1ZRIsChJuZWdhdGl2ZV9pbnRfdmFsdWUYBSABKANSEG5lZ2F0aXZlSW50VmFsdWUSIQoMZG91YmxlX3ZhbHVlGAYgASgBUgtkb3VibGVWYWx1ZRIhCgxzdHJpbmdfdmFsdWUYByABKAxSC3N0cmluZ1ZhbHVlEicKD2FnZ3JlZ2F0ZV92YWx1ZRgIIAEoCVIOYWdncmVnYXRlVmFsdWUaSgoITmFtZVBhcnQSGwoJbmFtZV9wYXJ0GAEgAigJUghuYW1lUGFydBIhCgxpc19leHRlbnNpb24YAiACKAhSC2lzRXh0ZW5zaW9uIqcCCg5Tb3VyY2VDb2RlSW5mbxJECghsb2NhdGlvbhgBIAMoCzIoLmdvb2dsZS5wcm90b2J1Zi5Tb3VyY2VDb2RlSW5mby5Mb2NhdGlvblIIbG9jYXRpb24azgEKCExvY2F0aW9uEhYKBHBhdGgYASADKAVCAhABUgRwYXRoEhYKBHNwYW4YAiADKAVCAhABUgRzcGFuEikKEGxlYWRpbmdfY29tbWVudHMYAyABKAlSD2xlYWRpbmdDb21tZW50cxIrChF0cmFpbGluZ19jb21tZW50cxgEIAEoCVIQdHJhaWxpbmdDb21tZW50cxI6ChlsZWFkaW5nX2RldGFjaGVkX2NvbW1lbnRzGAYgAygJUhdsZWFkaW5nRGV0YWNoZWRDb21tZW50cyLRAQoRR2VuZXJhdGVkQ29kZUluZm8STQoKYW5ub3RhdGlvbhgBIAMoCzItLmdvb2dsZS5wcm90b2J1Zi5HZW5lcmF0ZWRDb2RlSW5mby5Bbm5vdGF0aW9uUgphbm5vdGF0aW9uGm0KCkFubm90YXRpb24SFgoEcGF0aBgBIAMoBUICEAFSBHBhdGgSHwoLc291cmNlX2ZpbGUYAiABKAlSCnNvdXJjZUZpbGUSFAoFYmVnaW4YAyABKAVSBWJlZ2luEhAKA2VuZBgEIAEoBVIDZW5kQn4KE2NvbS5nb29nbGUucHJvdG9idWZCEERlc2NyaXB0b3JQcm90b3NIAVotZ29vZ2xlLmdvbGFuZy5vcmcvcHJvdG9idWYvdHlwZXMvZGVzY3JpcHRvcnBi+AEBogIDR1BCqgIaR29vZ2xlLlByb3RvYnVmLlJlZmxlY3Rpb24KuiEKFWxlY3Rlcm4vb3B0aW9ucy5wcm90bxIHbGVjdGVybhogZ29vZ2xlL3Byb3RvYnVmL2Rlc2NyaXB0b3IucHJvdG8iawoFUGFydHkSNgoLY2VydGlmaWNhdGUYASABKA4yFC5sZWN0ZXJuLkNlcnRpZmljYXRlUgtjZXJ0aWZpY2F0ZRIqCgdzZXNzaW9uGAIgASgOMhAubGVjdGVybi5TZXNzaW9uUgdzZXNzaW9uIpcCCgRSdWxlEiQKBWFsbG93GAEgAygLMg4ubGVjdGVybi5QYXJ0eVIFYWxsb3cSJwoGZWZmZWN0GAIgASgOMg8ubGVjdGVybi5FZmZlY3RSBmVmZmVjdBIdCgp0aW1lb3V0X21zGAMgASgNUgl0aW1lb3V0TXMSFgoGaW5saW5lGAQgASgIUgZpbmxpbmUSGAoHcmVhc29ucxgFIAMoCVIHcmVhc29ucxIYCgdwcmVwYXJlGAYgASgIUgdwcmVwYXJlEhYKBnNlY3JldBgHIAEoCFIGc2VjcmV0EicKBmZvbGxvdxgIIAEoCzIPLmxlY3Rlcm4uRm9sbG93UgZmb2xsb3cSFAoFcmlnaHQYCSABKAlSBXJpZ2h0IkEKBkZvbGxvdxIWCgZ0b3BpY3MYASADKAlSBnRvcGljcxIfCgtmcm9tX29sZGVzdBgCIAEoCFIKZnJvbU9sZGVzdCJWCgZSZWFzb24SFgoGc3RhdHVzGAEgASgFUgZzdGF0dXMSDgoCemgYAiABKAlSAnpoEg4KAmVuGAMgASgJUgJlbhIUCgVmYWN0cxgEIAMoCVIFZmFjdHMisgEKBVRhYmxlEhIKBG5hbWUYASABKAlSBG5hbWUSEAoDa2V5GAIgAygJUgNrZXkSFgoGcGVyc29uGAMgAygJUgZwZXJzb24SKgoFZXJhc2UYBCABKA4yFC5sZWN0ZXJuLlRhYmxlLkVyYXNlUgVlcmFzZSI/CgVFcmFzZRIVChFFUkFTRV9VTlNQRUNJRklFRBAAEgoKBkRFTEVURRABEgkKBUJMQU5LEAISCAoES0VFUBADIhYKBFZpZXcSDgoCb2YYASABKAlSAm9mKk8KC0NlcnRpZmljYXRlEhIKDk5PX0NFUlRJRklDQVRFEAASCgoGREVWSUNFEAESCwoHUEFSVE5FUhACEggKBERFU0sQAxIJCgVBRE1JThAEKjAKB1Nlc3Npb24SDgoKTk9fU0VTU0lPThAAEgoKBlJFQURFUhABEgkKBVNUQUZGEAIqJwoGRWZmZWN0EggKBE5PTkUQABIICgRSRUFEEAESCQoFV1JJVEUQAjpDCgRydWxlEh4uZ29vZ2xlLnByb3RvYnVmLk1ldGhvZE9wdGlvbnMY0YYDIAEoCzINLmxlY3Rlcm4uUnVsZVIEcnVsZTpMCgZyZWFzb24SIS5nb29nbGUucHJvdG9idWYuRW51bVZhbHVlT3B0aW9ucxjRhgMgASgLMg8ubGVjdGVybi5SZWFzb25SBnJlYXNvbjpHCgV0YWJsZRIfLmdvb2dsZS5wcm90b2J1Zi5NZXNzYWdlT3B0aW9ucxjRhgMgASgLMg4ubGVjdGVybi5UYWJsZVIFdGFibGU6RAoEdmlldxIfLmdvb2dsZS5wcm90b2J1Zi5NZXNzYWdlT3B0aW9ucxjShgMgASgLMg0ubGVjdGVybi5WaWV3UgR2aWV3SrAXCvQBCgEMEgMDABIa6QEgV2hhdCBhIG1ldGhvZCBtYXkgZG8gYW5kIHdobyBtYXkgY2FsbCBpdCwgc2FpZCBvbmNlLCBiZXNpZGUgdGhlIG1ldGhvZC4gVGhlIGdlbmVyYXRvciB0dXJucyB0aGVzZQogb3B0aW9ucyBpbnRvIHRoZSB0YWJsZSB0aGF0IHRoZSBkYWVtb24gZW5mb3JjZXMgYW5kIGludG8gdGhlIHJlZmVyZW5jZSBwYWdlLiBMaWtld2lzZSB0aGUgdGFibGVzIG9mIGEgcGx1Z2luLAogaW4gYSBmaWxlIG9mIGl0cyBvd24uCgpmCgIFABIECQATARpaIFdoYXQgYSBjYWxsZXIncyBUTFMgY2VydGlmaWNhdGUgbWFrZXMgaXQuIFRoZSByb2xlIGlzIHBhcnQgb2YgdGhlIGNlcnRpZmljYXRlJ3MgU0FOIFVSSS4KCj4KBAUAAgESAwwCDRoxIEEga2lvc2ssIGEgbG9ja2VyLCBhIGdhdGU6IHVuYXR0ZW5kZWQgaGFyZHdhcmUuCgpJCgQFAAICEgMOAg4aPCBUaGUgYmFja2VuZCBvZiBhIGJvb2tzaG9wLCBhIGNvdXJpZXIsIGEgbWluaS1wcm9ncmFtIGhvc3QuCgoeCgQFAAIDEgMQAgsaESBBIHN0YWZmZWQgZGVzay4KCiAKBAUAAgQSAxICDBoTIEFuIGFkbWluaXN0cmF0b3IuCgotCgIFARIEFgAaARohIFdobyBpcyBzaWduZWQgaW4gYXQgdGhlIGNhbGxlci4KCjEKAgQAEgQdACABGiUgT25lIGtpbmQgb2YgY2FsbGVyLiBCb3RoIG11c3QgaG9sZC4KCikKAgUCEgQjACoBGh0gV2hhdCBhIG1ldGhvZCBkb2VzIHRvIGRhdGEuCgofCgQFAgIAEgMlAgsaEiBUb3VjaGVzIG5vIGRhdGEuCgoiCgQFAgIBEgMnAgsaFSBSZWFkcyBvbmUgc25hcHNob3QuCgonCgQFAgICEgMpAgwaGiBSdW5zIGluIG9uZSB0cmFuc2FjdGlvbi4KCiUKAgQBEgQtAEEBGhkgVGhlIHJ1bGUgb2Ygb25lIG1ldGhvZC4KCkQKBAQBAgASAy8CGxo3IEFueSBvZiB0aGVzZSBtYXkgY2FsbDsgZW1wdHk6IG9ubHkgb3RoZXIgcGx1Z2lucyBtYXkuCgpoCgQEAQICEgMyAhgaWyBUaGUgdGltZSBhIGNhbGwgbWF5IHRha2UgdW5sZXNzIHRoZSBjYWxsZXIgc2F5cyBvdGhlcndpc2U7IDAgaXMgdGhlIGRhZW1vbidzIG93biBkZWZhdWx0LgoKrgEKBAQBAgMSAzUCEhqgASBOT05FIG9yIFJFQUQ6IHNvIGxpdHRsZSB3b3JrIHRoYXQgaXQgbWF5IHJ1biBvbiB0aGUgcmVhY3Rvci4gQSBSRUFEIHRoZXJlIHRoYXQgcHJvdmVzIHRvIGJlIG1vcmUsIG9yIHdvdWxkIGhhdmUgdG8KIHdhaXQsIGlzIHJ1biBhZ2FpbiBvbiB0aGUgc3RvcmUncyB0aHJlYWRzLgoKXgoEBAECBBIDNwIeGlEgTmFtZXMgb2YgdGhlIHZhbHVlcyBvZiB0aGUgc2VydmljZSdzIFJlYXNvbiBlbnVtIHRoYXQgdGhpcyBtZXRob2QgcmVmdXNlcyB3aXRoLgoKWwoEBAECBRIDOQITGk4gVGhlIGhhbmRsZXIgaGFzIGEgc2xvdyBwYXJ0IHRoYXQgcnVucyBiZWZvcmUgdGhlIHRyYW5zYWN0aW9uLCBvbiBhIHNuYXBzaG90LgoKbAoEBAECBhIDOwISGl8gVGhlIGFuc3dlciBob2xkcyBhIHNlY3JldDogaXQgaXMgbmV2ZXIgc3RvcmVkIHVuZGVyIGl0cyByZXF1ZXN0IGtleSwgYW5kIGEgcmVwZWF0IHJ1bnMgYWdhaW4uCgqQAQoEBAECBxIDPQIUGoIBIE90aGVyIHBsdWdpbnMgb25seSwgV1JJVEU6IHRoZSBob3N0IGNhbGxzIHRoZSBtZXRob2QgZm9yIGVhY2ggY2hhbmdlIG9mIHRoZXNlIHRvcGljcywgd2hvc2UgcmVxdWVzdCBpcyBhIGxlY3Rlcm4uaG9zdC52MS5DaGFuZ2UuCgrRAQoEBAECCBIDQAITGsMBIFdoYXQgYSBtZW1iZXIgb2Ygc3RhZmYgbXVzdCBiZSBhbGxvd2VkIHRvIGRvLCAiY2lyY3VsYXRpb24ubGVuZCI6IHRoZSBwYXJ0aWVzIHdpdGggc2Vzc2lvbiBTVEFGRiBhcmUgZm9yIHNlc3Npb25zIHRoYXQgaGF2ZSB0aGlzCiByaWdodC4gIioiOiBhbnkgbWVtYmVyIG9mIHN0YWZmLiBHaXZlbiB3aGVyZXZlciBzdGFmZiBtYXkgY2FsbC4KCisKAgQCEgREAEkBGh8gVG9waWNzIHRoYXQgYSBtZXRob2QgZm9sbG93cy4KCkMKBAQCAgASA0YCHRo2ICJjaXJjdWxhdGlvbi5sb2FuIiwgb3IgYSBiZWdpbm5pbmcsICJjaXJjdWxhdGlvbi4qIi4KCncKBAQCAgESA0gCFxpqIEJlZ2lucyB3aXRoIHRoZSBvbGRlc3QgY2hhbmdlIHRoYXQgaXMga2VwdDsgZWxzZSB3aXRoIHRob3NlIHRoYXQgY29tZSBhZnRlciB0aGUgcGx1Z2luIHdhcyBmaXJzdCBsb2FkZWQuCgpXCgIEAxIETABSARpLIEhvdyBhIHJlYXNvbiBpcyB0b2xkIHRvIGEgcHJvZ3JhbSAodGhlIGdSUEMgc3RhdHVzIGNvZGUpIGFuZCB0byBhIHBlcnNvbi4KCjgKBAQDAgMSA1ECHBorIE5hbWVzIG9mIHRoZSBmYWN0cyB0aGF0IG1heSBjb21lIHdpdGggaXQuCgpjCgIEBBIEVQBnARpXIEEgdGFibGUgb2YgYSBwbHVnaW46IHRoZSBtZXNzYWdlIGlzIGl0cyByb3csIGVhY2ggZmllbGQgYSBjb2x1bW4gb2YgdGhlIGZpZWxkJ3MgbmFtZS4KCk4KBAQEBAASBFcCXwMaQCBXaGF0IGhhcHBlbnMgdG8gdGhlIHJvdyB3aGVuIGEgcGVyc29uIHRoYXQgaXQgbmFtZXMgaXMgZXJhc2VkLgoKJAoGBAQEAAIBEgNaBA8aFSBUaGUgcm93IGlzIGRlbGV0ZWQuCgpnCgYEBAQAAgISA1wEDhpYIFRoZSByb3cgc3RheXM7IHRoZSBjb2x1bW5zIHRoYXQgbmFtZSB0aGUgcGVyc29uIGJlY29tZSBOVUxMIHdoZXJlIHRoZXkgbWF5IGJlLCBlbHNlIDAuCgooCgYEBAQAAgMSA14EDRoZIFRoZSByb3cgc3RheXMgYXMgaXQgaXMuCgpBCgQEBAIAEgNhAhIaNCAiY2lyY3VsYXRpb25faXRlbSI7IGJlZ2lucyB3aXRoIHRoZSBwbHVnaW4ncyBuYW1lLgoKLgoEBAQCARIDYwIaGiEgVGhlIGNvbHVtbnMgb2YgdGhlIHByaW1hcnkga2V5LgoKdwoEBAQCAhIDZQIdGmogQ29sdW1ucyB0aGF0IGhvbGQgdGhlIG51bWJlciBvZiBhIHBlcnNvbjogd2hhdCBpcyBleHBvcnRlZCBhbmQgZXJhc2VkIHdpdGggdGhhdCBwZXJzb24gaXMgZm91bmQgYnkgdGhlbS4KClMKAgQFEgRqAG0BGkcgU29tZSBjb2x1bW5zIG9mIGEgdGFibGUsIGZvciBzdGF0ZW1lbnRzIHRoYXQgcmVhZCBubyBtb3JlIHRoYW4gdGhvc2UuCgpACgQEBQIAEgNsAhAaMyBUaGUgbWVzc2FnZSBvZiB0aGUgdGFibGUncyByb3csIGluIHRoZSBzYW1lIGZpbGUuCmIGcHJvdG8zCrgUChJSZWFkZXJzL3Jvd3MucHJvdG8SFGxlY3Rlcm4ucmVhZGVycy5yb3dzGhVsZWN0ZXJuL29wdGlvbnMucHJvdG8ibQoLQ2F0ZWdvcnlSb3cSEgoEY29kZRgBIAEoCVIEY29kZRISCgRuYW1lGAIgASgJUgRuYW1lEhgKB3ZlcnNpb24YAyABKANSB3ZlcnNpb246HIq1GBgKEHJlYWRlcnNfY2F0ZWdvcnkSBGNvZGUikwIKCVJlYWRlclJvdxIbCglyZWFkZXJfaWQYASABKANSCHJlYWRlcklkEh0KCmxpYnJhcnlfaWQYAiABKANSCWxpYnJhcnlJZBISCgRjYXJkGAMgASgJUgRjYXJkEhIKBG5hbWUYBCABKAlSBG5hbWUSGgoIY2F0ZWdvcnkYBSABKAlSCGNhdGVnb3J5EiIKDWV4cGlyZXNfYXRfbXMYBiABKANSC2V4cGlyZXNBdE1zEhgKB3ZlcnNpb24YByABKANSB3ZlcnNpb24SGgoIbGFuZ3VhZ2UYCCABKAlSCGxhbmd1YWdlOiyKtRgoCg5yZWFkZXJzX3JlYWRlchIJcmVhZGVyX2lkGglyZWFkZXJfaWQgASKFAgoGUGluUm93EhsKCXJlYWRlcl9pZBgBIAEoA1IIcmVhZGVySWQSGAoHdmVyc2lvbhgCIAEoA1IHdmVyc2lvbhISCgRzYWx0GAMgASgMUgRzYWx0EhIKBGhhc2gYBCABKAxSBGhhc2gSEgoEY29zdBgFIAEoA1IEY29zdBIdCgpibG9ja19zaXplGAYgASgDUglibG9ja1NpemUSGgoIcGFyYWxsZWwYByABKANSCHBhcmFsbGVsEiIKDWNoYW5nZWRfYXRfbXMYCCABKANSC2NoYW5nZWRBdE1zOimKtRglCgtyZWFkZXJzX3BpbhIJcmVhZGVyX2lkGglyZWFkZXJfaWQgASLJAQoLUGluVmVyaWZpZXISGwoJcmVhZGVyX2lkGAEgASgDUghyZWFkZXJJZBIYCgd2ZXJzaW9uGAIgASgDUgd2ZXJzaW9uEhIKBHNhbHQYAyABKAxSBHNhbHQSEgoEaGFzaBgEIAEoDFIEaGFzaBISCgRjb3N0GAUgASgDUgRjb3N0Eh0KCmJsb2NrX3NpemUYBiABKANSCWJsb2NrU2l6ZRIaCghwYXJhbGxlbBgHIAEoA1IIcGFyYWxsZWw6DJK1GAgKBlBpblJvdyL7AQoIQmxvY2tSb3cSGQoIYmxvY2tfaWQYASABKANSB2Jsb2NrSWQSGwoJcmVhZGVyX2lkGAIgASgDUghyZWFkZXJJZBIWCgZyZWFzb24YAyABKAlSBnJlYXNvbhIZCgh1bnRpbF9tcxgEIAEoA1IHdW50aWxNcxIgCgxwbGFjZWRfYXRfbXMYBSABKANSCnBsYWNlZEF0TXMSIgoMbGlmdGVkX2F0X21zGAYgASgDSABSCmxpZnRlZEF0TXM6Koq1GCYKDXJlYWRlcnNfYmxvY2sSCGJsb2NrX2lkGglyZWFkZXJfaWQgAUISChBoYXNfbGlmdGVkX2F0X21zIo4BCgxCbG9ja1N1bW1hcnkSGQoIYmxvY2tfaWQYASABKANSB2Jsb2NrSWQSFgoGcmVhc29uGAIgASgJUgZyZWFzb24SGQoIdW50aWxfbXMYAyABKANSB3VudGlsTXMSIAoMcGxhY2VkX2F0X21zGAQgASgDUgpwbGFjZWRBdE1zOg6StRgKCghCbG9ja1JvdyLcAQoKRmFpbHVyZVJvdxIaCgh0ZXJtaW5hbBgBIAEoCVIIdGVybWluYWwSEgoEY2FyZBgCIAEoCVIEY2FyZBIaCghmYWlsdXJlcxgDIAEoA1IIZmFpbHVyZXMSGQoIc2luY2VfbXMYBCABKANSB3NpbmNlTXMSHAoKbGFzdF9hdF9tcxgFIAEoA1IIbGFzdEF0TXMSIgoNd2FpdF91bnRpbF9tcxgGIAEoA1ILd2FpdFVudGlsTXM6JYq1GCEKD3JlYWRlcnNfZmFpbHVyZRIIdGVybWluYWwSBGNhcmQisQIKB0NhcmRSb3cSEgoEY2FyZBgBIAEoCVIEY2FyZBIbCglyZWFkZXJfaWQYAiABKANSCHJlYWRlcklkEhkKCG5ld19jYXJkGAMgASgJUgduZXdDYXJkEhYKBnJlYXNvbhgEIAEoCVIGcmVhc29uEiQKDnJlcGxhY2VkX2F0X21zGAUgASgDUgxyZXBsYWNlZEF0TXMSIAoLY2VydGlmaWNhdGUYBiABKANSC2NlcnRpZmljYXRlEhoKCHRlcm1pbmFsGAcgASgJUgh0ZXJtaW5hbBIWCgZwZXJzb24YCCABKANSBnBlcnNvbhIfCgtyZXF1ZXN0X2tleRgJIAEoCVIKcmVxdWVzdEtleTolirUYIQoMcmVhZGVyc19jYXJkEgRjYXJkGglyZWFkZXJfaWQgAiJzCgtDYXJkUmV0aXJlZBISCgRjYXJkGAEgASgJUgRjYXJkEhsKCXJlYWRlcl9pZBgCIAEoA1IIcmVhZGVySWQSJAoOcmVwbGFjZWRfYXRfbXMYAyABKANSDHJlcGxhY2VkQXRNczoNkrUYCQoHQ2FyZFJvd0r8BAomCgEMEgMBABIaHCBUaGUgdGFibGVzIG9mIHRoZSByZWFkZXJzLgoKGAoEBAECBRIDFQIaGgsgMDogbmV2ZXIuCgolCgIEAhIEGwAmARoZIEEgcmVhZGVyJ3MgUElOLCBoYXNoZWQuCgonCgQEAgIBEgMfAhQaGiBSaXNlcyB3aXRoIGVhY2ggbmV3IFBJTi4KCioKAgQDEgQpADIBGh4gV2hhdCBhIFBJTiBpcyBjb21wYXJlZCB3aXRoLgoKJQoEBAQCAxIDOgIVGhggMDogdW50aWwgaXQgaXMgbGlmdGVkLgoKNAoCBAUSBEAARgEaKCBBIGJsb2NrLCBhcyBhIHJlYWRlcidzIG1lc3NhZ2UgaGFzIGl0LgoKXgoCBAYSBEkAUQEaUiBXcm9uZyBQSU5zIG9mIGEgY2FyZCBhdCBhIHRlcm1pbmFsOyB3aXRob3V0IGEgY2FyZCB0aG9zZSBvZiB0aGUgdGVybWluYWwgaXRzZWxmLgoKYwoCBAcSBFQAYQEaVyBBIGNhcmQgdGhhdCB3YXMgcmVwbGFjZWQ6IHdob3NlIGl0IHdhcywgd2hhdCBpdCBiZWNhbWUsIGFuZCB3aG8gZGlkIGl0IHdoZXJlIGFuZCB3aHkuCgorCgQEBwIFEgNcAhgaHiBUaGUgcm9sZSBvZiB0aGUgY2VydGlmaWNhdGUuCgo8CgQEBwIHEgNfAhMaLyBXaG8gd2FzIHNpZ25lZCBpbiBhdCB0aGUgdGVybWluYWw7IDA6IG5vYm9keS4KCi8KAgQIEgRkAGkBGiMgV2hvc2UgYSBjYXJkIHdhcywgYW5kIHVudGlsIHdoZW4uCmIGcHJvdG8z")
}

/// A row of `readers_category`.
struct CategoryRow: TableRow {
    var code: String
    var name: String
    var version: Int64

    /// The row with these columns set.
    init(
        code: String = "",
        name: String = "",
        version: Int64 = 0
    ) {
        self.code = code
        self.name = name
        self.version = version
    }

    /// The columns, in the order in which they are read.
    enum Column: String, CaseIterable {
        case code = "code"
        case name = "name"
        case version = "version"
    }

    static let table: SQLFragment = "readers_category"
    static var columnsCount: Int { 3 }
    static var key: [Column] { [.code] }
    static let insertion: RowStatement<CategoryRow> = insert()

    init(next row: Row) throws(Row.ColumnError) {
        self.code = try row.nextText()
        self.name = try row.nextText()
        self.version = try row.nextInteger()
    }

    func parameter(_ column: Column) -> SQLValue {
        switch column {
        case .code: .text(code)
        case .name: .text(name)
        case .version: .integer(version)
        }
    }
}

/// A row of `readers_reader`.
struct ReaderRow: TableRow {
    var readerId: Int64
    var libraryId: Int64
    var card: String
    var name: String
    var category: String
    /// 0: never.
    var expiresAtMs: Int64
    var version: Int64
    var language: String

    /// The row with these columns set.
    init(
        readerId: Int64 = 0,
        libraryId: Int64 = 0,
        card: String = "",
        name: String = "",
        category: String = "",
        expiresAtMs: Int64 = 0,
        version: Int64 = 0,
        language: String = ""
    ) {
        self.readerId = readerId
        self.libraryId = libraryId
        self.card = card
        self.name = name
        self.category = category
        self.expiresAtMs = expiresAtMs
        self.version = version
        self.language = language
    }

    /// The columns, in the order in which they are read.
    enum Column: String, CaseIterable {
        case readerId = "reader_id"
        case libraryId = "library_id"
        case card = "card"
        case name = "name"
        case category = "category"
        case expiresAtMs = "expires_at_ms"
        case version = "version"
        case language = "language"
    }

    static let table: SQLFragment = "readers_reader"
    static var columnsCount: Int { 8 }
    static var key: [Column] { [.readerId] }
    static let insertion: RowStatement<ReaderRow> = insert()

    init(next row: Row) throws(Row.ColumnError) {
        self.readerId = try row.nextInteger()
        self.libraryId = try row.nextInteger()
        self.card = try row.nextText()
        self.name = try row.nextText()
        self.category = try row.nextText()
        self.expiresAtMs = try row.nextInteger()
        self.version = try row.nextInteger()
        self.language = try row.nextText()
    }

    func parameter(_ column: Column) -> SQLValue {
        switch column {
        case .readerId: .integer(readerId)
        case .libraryId: .integer(libraryId)
        case .card: .text(card)
        case .name: .text(name)
        case .category: .text(category)
        case .expiresAtMs: .integer(expiresAtMs)
        case .version: .integer(version)
        case .language: .text(language)
        }
    }
}

/// A reader's PIN, hashed.
struct PinRow: TableRow {
    var readerId: Int64
    /// Rises with each new PIN.
    var version: Int64
    var salt: [UInt8]
    var hash: [UInt8]
    var cost: Int64
    var blockSize: Int64
    var parallel: Int64
    var changedAtMs: Int64

    /// The row with these columns set.
    init(
        readerId: Int64 = 0,
        version: Int64 = 0,
        salt: [UInt8] = [],
        hash: [UInt8] = [],
        cost: Int64 = 0,
        blockSize: Int64 = 0,
        parallel: Int64 = 0,
        changedAtMs: Int64 = 0
    ) {
        self.readerId = readerId
        self.version = version
        self.salt = salt
        self.hash = hash
        self.cost = cost
        self.blockSize = blockSize
        self.parallel = parallel
        self.changedAtMs = changedAtMs
    }

    /// The columns, in the order in which they are read.
    enum Column: String, CaseIterable {
        case readerId = "reader_id"
        case version = "version"
        case salt = "salt"
        case hash = "hash"
        case cost = "cost"
        case blockSize = "block_size"
        case parallel = "parallel"
        case changedAtMs = "changed_at_ms"
    }

    static let table: SQLFragment = "readers_pin"
    static var columnsCount: Int { 8 }
    static var key: [Column] { [.readerId] }
    static let insertion: RowStatement<PinRow> = insert()

    init(next row: Row) throws(Row.ColumnError) {
        self.readerId = try row.nextInteger()
        self.version = try row.nextInteger()
        self.salt = try row.nextBlob()
        self.hash = try row.nextBlob()
        self.cost = try row.nextInteger()
        self.blockSize = try row.nextInteger()
        self.parallel = try row.nextInteger()
        self.changedAtMs = try row.nextInteger()
    }

    func parameter(_ column: Column) -> SQLValue {
        switch column {
        case .readerId: .integer(readerId)
        case .version: .integer(version)
        case .salt: .blob(salt)
        case .hash: .blob(hash)
        case .cost: .integer(cost)
        case .blockSize: .integer(blockSize)
        case .parallel: .integer(parallel)
        case .changedAtMs: .integer(changedAtMs)
        }
    }
}

/// What a PIN is compared with.
struct PinVerifier: TableView {
    var readerId: Int64
    var version: Int64
    var salt: [UInt8]
    var hash: [UInt8]
    var cost: Int64
    var blockSize: Int64
    var parallel: Int64

    /// The row with these columns set.
    init(
        readerId: Int64 = 0,
        version: Int64 = 0,
        salt: [UInt8] = [],
        hash: [UInt8] = [],
        cost: Int64 = 0,
        blockSize: Int64 = 0,
        parallel: Int64 = 0
    ) {
        self.readerId = readerId
        self.version = version
        self.salt = salt
        self.hash = hash
        self.cost = cost
        self.blockSize = blockSize
        self.parallel = parallel
    }

    /// The columns, in the order in which they are read.
    enum Column: String, CaseIterable {
        case readerId = "reader_id"
        case version = "version"
        case salt = "salt"
        case hash = "hash"
        case cost = "cost"
        case blockSize = "block_size"
        case parallel = "parallel"
    }

    static let table: SQLFragment = "readers_pin"
    static var columnsCount: Int { 7 }

    init(next row: Row) throws(Row.ColumnError) {
        self.readerId = try row.nextInteger()
        self.version = try row.nextInteger()
        self.salt = try row.nextBlob()
        self.hash = try row.nextBlob()
        self.cost = try row.nextInteger()
        self.blockSize = try row.nextInteger()
        self.parallel = try row.nextInteger()
    }
}

/// A row of `readers_block`.
struct BlockRow: TableRow {
    var blockId: Int64
    var readerId: Int64
    var reason: String
    /// 0: until it is lifted.
    var untilMs: Int64
    var placedAtMs: Int64
    var liftedAtMs: Int64?

    /// The row with these columns set.
    init(
        blockId: Int64 = 0,
        readerId: Int64 = 0,
        reason: String = "",
        untilMs: Int64 = 0,
        placedAtMs: Int64 = 0,
        liftedAtMs: Int64? = nil
    ) {
        self.blockId = blockId
        self.readerId = readerId
        self.reason = reason
        self.untilMs = untilMs
        self.placedAtMs = placedAtMs
        self.liftedAtMs = liftedAtMs
    }

    /// The columns, in the order in which they are read.
    enum Column: String, CaseIterable {
        case blockId = "block_id"
        case readerId = "reader_id"
        case reason = "reason"
        case untilMs = "until_ms"
        case placedAtMs = "placed_at_ms"
        case liftedAtMs = "lifted_at_ms"
    }

    static let table: SQLFragment = "readers_block"
    static var columnsCount: Int { 6 }
    static var key: [Column] { [.blockId] }
    static let insertion: RowStatement<BlockRow> = insert()

    init(next row: Row) throws(Row.ColumnError) {
        self.blockId = try row.nextInteger()
        self.readerId = try row.nextInteger()
        self.reason = try row.nextText()
        self.untilMs = try row.nextInteger()
        self.placedAtMs = try row.nextInteger()
        self.liftedAtMs = try row.nextOptionalInteger()
    }

    func parameter(_ column: Column) -> SQLValue {
        switch column {
        case .blockId: .integer(blockId)
        case .readerId: .integer(readerId)
        case .reason: .text(reason)
        case .untilMs: .integer(untilMs)
        case .placedAtMs: .integer(placedAtMs)
        case .liftedAtMs: SQLValue(liftedAtMs)
        }
    }
}

/// A block, as a reader's message has it.
struct BlockSummary: TableView {
    var blockId: Int64
    var reason: String
    var untilMs: Int64
    var placedAtMs: Int64

    /// The row with these columns set.
    init(
        blockId: Int64 = 0,
        reason: String = "",
        untilMs: Int64 = 0,
        placedAtMs: Int64 = 0
    ) {
        self.blockId = blockId
        self.reason = reason
        self.untilMs = untilMs
        self.placedAtMs = placedAtMs
    }

    /// The columns, in the order in which they are read.
    enum Column: String, CaseIterable {
        case blockId = "block_id"
        case reason = "reason"
        case untilMs = "until_ms"
        case placedAtMs = "placed_at_ms"
    }

    static let table: SQLFragment = "readers_block"
    static var columnsCount: Int { 4 }

    init(next row: Row) throws(Row.ColumnError) {
        self.blockId = try row.nextInteger()
        self.reason = try row.nextText()
        self.untilMs = try row.nextInteger()
        self.placedAtMs = try row.nextInteger()
    }
}

/// Wrong PINs of a card at a terminal; without a card those of the terminal itself.
struct FailureRow: TableRow {
    var terminal: String
    var card: String
    var failures: Int64
    var sinceMs: Int64
    var lastAtMs: Int64
    var waitUntilMs: Int64

    /// The row with these columns set.
    init(
        terminal: String = "",
        card: String = "",
        failures: Int64 = 0,
        sinceMs: Int64 = 0,
        lastAtMs: Int64 = 0,
        waitUntilMs: Int64 = 0
    ) {
        self.terminal = terminal
        self.card = card
        self.failures = failures
        self.sinceMs = sinceMs
        self.lastAtMs = lastAtMs
        self.waitUntilMs = waitUntilMs
    }

    /// The columns, in the order in which they are read.
    enum Column: String, CaseIterable {
        case terminal = "terminal"
        case card = "card"
        case failures = "failures"
        case sinceMs = "since_ms"
        case lastAtMs = "last_at_ms"
        case waitUntilMs = "wait_until_ms"
    }

    static let table: SQLFragment = "readers_failure"
    static var columnsCount: Int { 6 }
    static var key: [Column] { [.terminal, .card] }
    static let insertion: RowStatement<FailureRow> = insert()

    init(next row: Row) throws(Row.ColumnError) {
        self.terminal = try row.nextText()
        self.card = try row.nextText()
        self.failures = try row.nextInteger()
        self.sinceMs = try row.nextInteger()
        self.lastAtMs = try row.nextInteger()
        self.waitUntilMs = try row.nextInteger()
    }

    func parameter(_ column: Column) -> SQLValue {
        switch column {
        case .terminal: .text(terminal)
        case .card: .text(card)
        case .failures: .integer(failures)
        case .sinceMs: .integer(sinceMs)
        case .lastAtMs: .integer(lastAtMs)
        case .waitUntilMs: .integer(waitUntilMs)
        }
    }
}

/// A card that was replaced: whose it was, what it became, and who did it where and why.
struct CardRow: TableRow {
    var card: String
    var readerId: Int64
    var newCard: String
    var reason: String
    var replacedAtMs: Int64
    /// The role of the certificate.
    var certificate: Int64
    var terminal: String
    /// Who was signed in at the terminal; 0: nobody.
    var person: Int64
    var requestKey: String

    /// The row with these columns set.
    init(
        card: String = "",
        readerId: Int64 = 0,
        newCard: String = "",
        reason: String = "",
        replacedAtMs: Int64 = 0,
        certificate: Int64 = 0,
        terminal: String = "",
        person: Int64 = 0,
        requestKey: String = ""
    ) {
        self.card = card
        self.readerId = readerId
        self.newCard = newCard
        self.reason = reason
        self.replacedAtMs = replacedAtMs
        self.certificate = certificate
        self.terminal = terminal
        self.person = person
        self.requestKey = requestKey
    }

    /// The columns, in the order in which they are read.
    enum Column: String, CaseIterable {
        case card = "card"
        case readerId = "reader_id"
        case newCard = "new_card"
        case reason = "reason"
        case replacedAtMs = "replaced_at_ms"
        case certificate = "certificate"
        case terminal = "terminal"
        case person = "person"
        case requestKey = "request_key"
    }

    static let table: SQLFragment = "readers_card"
    static var columnsCount: Int { 9 }
    static var key: [Column] { [.card] }
    static let insertion: RowStatement<CardRow> = insert()

    init(next row: Row) throws(Row.ColumnError) {
        self.card = try row.nextText()
        self.readerId = try row.nextInteger()
        self.newCard = try row.nextText()
        self.reason = try row.nextText()
        self.replacedAtMs = try row.nextInteger()
        self.certificate = try row.nextInteger()
        self.terminal = try row.nextText()
        self.person = try row.nextInteger()
        self.requestKey = try row.nextText()
    }

    func parameter(_ column: Column) -> SQLValue {
        switch column {
        case .card: .text(card)
        case .readerId: .integer(readerId)
        case .newCard: .text(newCard)
        case .reason: .text(reason)
        case .replacedAtMs: .integer(replacedAtMs)
        case .certificate: .integer(certificate)
        case .terminal: .text(terminal)
        case .person: .integer(person)
        case .requestKey: .text(requestKey)
        }
    }
}

/// Whose a card was, and until when.
struct CardRetired: TableView {
    var card: String
    var readerId: Int64
    var replacedAtMs: Int64

    /// The row with these columns set.
    init(
        card: String = "",
        readerId: Int64 = 0,
        replacedAtMs: Int64 = 0
    ) {
        self.card = card
        self.readerId = readerId
        self.replacedAtMs = replacedAtMs
    }

    /// The columns, in the order in which they are read.
    enum Column: String, CaseIterable {
        case card = "card"
        case readerId = "reader_id"
        case replacedAtMs = "replaced_at_ms"
    }

    static let table: SQLFragment = "readers_card"
    static var columnsCount: Int { 3 }

    init(next row: Row) throws(Row.ColumnError) {
        self.card = try row.nextText()
        self.readerId = try row.nextInteger()
        self.replacedAtMs = try row.nextInteger()
    }
}
