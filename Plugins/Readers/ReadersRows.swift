// The rows of lectern.readers.rows. Generated from Readers/rows.proto by protoc-gen-lectern. DO NOT EDIT.
// swift-format-ignore-file

internal import LecternKit
internal import LecternMessages

/// The tables of the readers.
enum ReadersRows {
    /// The file and those that it imports, for the plugin's `fileDescriptors`.
    static let descriptors = EncodedDescriptors("CvM7CiBnb29nbGUvcHJvdG9idWYvZGVzY3JpcHRvci5wcm90bxIPZ29vZ2xlLnByb3RvYnVmIk0KEUZpbGVEZXNjcmlwdG9yU2V0EjgKBGZpbGUYASADKAsyJC5nb29nbGUucHJvdG9idWYuRmlsZURlc2NyaXB0b3JQcm90b1IEZmlsZSLkBAoTRmlsZURlc2NyaXB0b3JQcm90bxISCgRuYW1lGAEgASgJUgRuYW1lEhgKB3BhY2thZ2UYAiABKAlSB3BhY2thZ2USHgoKZGVwZW5kZW5jeRgDIAMoCVIKZGVwZW5kZW5jeRIrChFwdWJsaWNfZGVwZW5kZW5jeRgKIAMoBVIQcHVibGljRGVwZW5kZW5jeRInCg93ZWFrX2RlcGVuZGVuY3kYCyADKAVSDndlYWtEZXBlbmRlbmN5EkMKDG1lc3NhZ2VfdHlwZRgEIAMoCzIgLmdvb2dsZS5wcm90b2J1Zi5EZXNjcmlwdG9yUHJvdG9SC21lc3NhZ2VUeXBlEkEKCWVudW1fdHlwZRgFIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5FbnVtRGVzY3JpcHRvclByb3RvUghlbnVtVHlwZRJBCgdzZXJ2aWNlGAYgAygLMicuZ29vZ2xlLnByb3RvYnVmLlNlcnZpY2VEZXNjcmlwdG9yUHJvdG9SB3NlcnZpY2USQwoJZXh0ZW5zaW9uGAcgAygLMiUuZ29vZ2xlLnByb3RvYnVmLkZpZWxkRGVzY3JpcHRvclByb3RvUglleHRlbnNpb24SNgoHb3B0aW9ucxgIIAEoCzIcLmdvb2dsZS5wcm90b2J1Zi5GaWxlT3B0aW9uc1IHb3B0aW9ucxJJChBzb3VyY2VfY29kZV9pbmZvGAkgASgLMh8uZ29vZ2xlLnByb3RvYnVmLlNvdXJjZUNvZGVJbmZvUg5zb3VyY2VDb2RlSW5mbxIWCgZzeW50YXgYDCABKAlSBnN5bnRheCK5BgoPRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSOwoFZmllbGQYAiADKAsyJS5nb29nbGUucHJvdG9idWYuRmllbGREZXNjcmlwdG9yUHJvdG9SBWZpZWxkEkMKCWV4dGVuc2lvbhgGIAMoCzIlLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90b1IJZXh0ZW5zaW9uEkEKC25lc3RlZF90eXBlGAMgAygLMiAuZ29vZ2xlLnByb3RvYnVmLkRlc2NyaXB0b3JQcm90b1IKbmVzdGVkVHlwZRJBCgllbnVtX3R5cGUYBCADKAsyJC5nb29nbGUucHJvdG9idWYuRW51bURlc2NyaXB0b3JQcm90b1IIZW51bVR5cGUSWAoPZXh0ZW5zaW9uX3JhbmdlGAUgAygLMi8uZ29vZ2xlLnByb3RvYnVmLkRlc2NyaXB0b3JQcm90by5FeHRlbnNpb25SYW5nZVIOZXh0ZW5zaW9uUmFuZ2USRAoKb25lb2ZfZGVjbBgIIAMoCzIlLmdvb2dsZS5wcm90b2J1Zi5PbmVvZkRlc2NyaXB0b3JQcm90b1IJb25lb2ZEZWNsEjkKB29wdGlvbnMYByABKAsyHy5nb29nbGUucHJvdG9idWYuTWVzc2FnZU9wdGlvbnNSB29wdGlvbnMSVQoOcmVzZXJ2ZWRfcmFuZ2UYCSADKAsyLi5nb29nbGUucHJvdG9idWYuRGVzY3JpcHRvclByb3RvLlJlc2VydmVkUmFuZ2VSDXJlc2VydmVkUmFuZ2USIwoNcmVzZXJ2ZWRfbmFtZRgKIAMoCVIMcmVzZXJ2ZWROYW1lGnoKDkV4dGVuc2lvblJhbmdlEhQKBXN0YXJ0GAEgASgFUgVzdGFydBIQCgNlbmQYAiABKAVSA2VuZBJACgdvcHRpb25zGAMgASgLMiYuZ29vZ2xlLnByb3RvYnVmLkV4dGVuc2lvblJhbmdlT3B0aW9uc1IHb3B0aW9ucxo3Cg1SZXNlcnZlZFJhbmdlEhQKBXN0YXJ0GAEgASgFUgVzdGFydBIQCgNlbmQYAiABKAVSA2VuZCJ8ChVFeHRlbnNpb25SYW5nZU9wdGlvbnMSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAiLBBgoURmllbGREZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRIWCgZudW1iZXIYAyABKAVSBm51bWJlchJBCgVsYWJlbBgEIAEoDjIrLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90by5MYWJlbFIFbGFiZWwSPgoEdHlwZRgFIAEoDjIqLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90by5UeXBlUgR0eXBlEhsKCXR5cGVfbmFtZRgGIAEoCVIIdHlwZU5hbWUSGgoIZXh0ZW5kZWUYAiABKAlSCGV4dGVuZGVlEiMKDWRlZmF1bHRfdmFsdWUYByABKAlSDGRlZmF1bHRWYWx1ZRIfCgtvbmVvZl9pbmRleBgJIAEoBVIKb25lb2ZJbmRleBIbCglqc29uX25hbWUYCiABKAlSCGpzb25OYW1lEjcKB29wdGlvbnMYCCABKAsyHS5nb29nbGUucHJvdG9idWYuRmllbGRPcHRpb25zUgdvcHRpb25zEicKD3Byb3RvM19vcHRpb25hbBgRIAEoCFIOcHJvdG8zT3B0aW9uYWwitgIKBFR5cGUSDwoLVFlQRV9ET1VCTEUQARIOCgpUWVBFX0ZMT0FUEAISDgoKVFlQRV9JTlQ2NBADEg8KC1RZUEVfVUlOVDY0EAQSDgoKVFlQRV9JTlQzMhAFEhAKDFRZUEVfRklYRUQ2NBAGEhAKDFRZUEVfRklYRUQzMhAHEg0KCVRZUEVfQk9PTBAIEg8KC1RZUEVfU1RSSU5HEAkSDgoKVFlQRV9HUk9VUBAKEhAKDFRZUEVfTUVTU0FHRRALEg4KClRZUEVfQllURVMQDBIPCgtUWVBFX1VJTlQzMhANEg0KCVRZUEVfRU5VTRAOEhEKDVRZUEVfU0ZJWEVEMzIQDxIRCg1UWVBFX1NGSVhFRDY0EBASDwoLVFlQRV9TSU5UMzIQERIPCgtUWVBFX1NJTlQ2NBASIkMKBUxhYmVsEhIKDkxBQkVMX09QVElPTkFMEAESEgoOTEFCRUxfUkVRVUlSRUQQAhISCg5MQUJFTF9SRVBFQVRFRBADImMKFE9uZW9mRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSNwoHb3B0aW9ucxgCIAEoCzIdLmdvb2dsZS5wcm90b2J1Zi5PbmVvZk9wdGlvbnNSB29wdGlvbnMi4wIKE0VudW1EZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRI/CgV2YWx1ZRgCIAMoCzIpLmdvb2dsZS5wcm90b2J1Zi5FbnVtVmFsdWVEZXNjcmlwdG9yUHJvdG9SBXZhbHVlEjYKB29wdGlvbnMYAyABKAsyHC5nb29nbGUucHJvdG9idWYuRW51bU9wdGlvbnNSB29wdGlvbnMSXQoOcmVzZXJ2ZWRfcmFuZ2UYBCADKAsyNi5nb29nbGUucHJvdG9idWYuRW51bURlc2NyaXB0b3JQcm90by5FbnVtUmVzZXJ2ZWRSYW5nZVINcmVzZXJ2ZWRSYW5nZRIjCg1yZXNlcnZlZF9uYW1lGAUgAygJUgxyZXNlcnZlZE5hbWUaOwoRRW51bVJlc2VydmVkUmFuZ2USFAoFc3RhcnQYASABKAVSBXN0YXJ0EhAKA2VuZBgCIAEoBVIDZW5kIoMBChhFbnVtVmFsdWVEZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRIWCgZudW1iZXIYAiABKAVSBm51bWJlchI7CgdvcHRpb25zGAMgASgLMiEuZ29vZ2xlLnByb3RvYnVmLkVudW1WYWx1ZU9wdGlvbnNSB29wdGlvbnMipwEKFlNlcnZpY2VEZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRI+CgZtZXRob2QYAiADKAsyJi5nb29nbGUucHJvdG9idWYuTWV0aG9kRGVzY3JpcHRvclByb3RvUgZtZXRob2QSOQoHb3B0aW9ucxgDIAEoCzIfLmdvb2dsZS5wcm90b2J1Zi5TZXJ2aWNlT3B0aW9uc1IHb3B0aW9ucyKJAgoVTWV0aG9kRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSHQoKaW5wdXRfdHlwZRgCIAEoCVIJaW5wdXRUeXBlEh8KC291dHB1dF90eXBlGAMgASgJUgpvdXRwdXRUeXBlEjgKB29wdGlvbnMYBCABKAsyHi5nb29nbGUucHJvdG9idWYuTWV0aG9kT3B0aW9uc1IHb3B0aW9ucxIwChBjbGllbnRfc3RyZWFtaW5nGAUgASgIOgVmYWxzZVIPY2xpZW50U3RyZWFtaW5nEjAKEHNlcnZlcl9zdHJlYW1pbmcYBiABKAg6BWZhbHNlUg9zZXJ2ZXJTdHJlYW1pbmcikQkKC0ZpbGVPcHRpb25zEiEKDGphdmFfcGFja2FnZRgBIAEoCVILamF2YVBhY2thZ2USMAoUamF2YV9vdXRlcl9jbGFzc25hbWUYCCABKAlSEmphdmFPdXRlckNsYXNzbmFtZRI1ChNqYXZhX211bHRpcGxlX2ZpbGVzGAogASgIOgVmYWxzZVIRamF2YU11bHRpcGxlRmlsZXMSRAodamF2YV9nZW5lcmF0ZV9lcXVhbHNfYW5kX2hhc2gYFCABKAhCAhgBUhlqYXZhR2VuZXJhdGVFcXVhbHNBbmRIYXNoEjoKFmphdmFfc3RyaW5nX2NoZWNrX3V0ZjgYGyABKAg6BWZhbHNlUhNqYXZhU3RyaW5nQ2hlY2tVdGY4ElMKDG9wdGltaXplX2ZvchgJIAEoDjIpLmdvb2dsZS5wcm90b2J1Zi5GaWxlT3B0aW9ucy5PcHRpbWl6ZU1vZGU6BVNQRUVEUgtvcHRpbWl6ZUZvchIdCgpnb19wYWNrYWdlGAsgASgJUglnb1BhY2thZ2USNQoTY2NfZ2VuZXJpY19zZXJ2aWNlcxgQIAEoCDoFZmFsc2VSEWNjR2VuZXJpY1NlcnZpY2VzEjkKFWphdmFfZ2VuZXJpY19zZXJ2aWNlcxgRIAEoCDoFZmFsc2VSE2phdmFHZW5lcmljU2VydmljZXMSNQoTcHlfZ2VuZXJpY19zZXJ2aWNlcxgSIAEoCDoFZmFsc2VSEXB5R2VuZXJpY1NlcnZpY2VzEjcKFHBocF9nZW5lcmljX3NlcnZpY2VzGCogASgIOgVmYWxzZVIScGhwR2VuZXJpY1NlcnZpY2VzEiUKCmRlcHJlY2F0ZWQYFyABKAg6BWZhbHNlUgpkZXByZWNhdGVkEi4KEGNjX2VuYWJsZV9hcmVuYXMYHyABKAg6BHRydWVSDmNjRW5hYmxlQXJlbmFzEioKEW9iamNfY2xhc3NfcHJlZml4GCQgASgJUg9vYmpjQ2xhc3NQcmVmaXgSKQoQY3NoYXJwX25hbWVzcGFjZRglIAEoCVIPY3NoYXJwTmFtZXNwYWNlEiEKDHN3aWZ0X3ByZWZpeBgnIAEoCVILc3dpZnRQcmVmaXgSKAoQcGhwX2NsYXNzX3ByZWZpeBgoIAEoCVIOcGhwQ2xhc3NQcmVmaXgSIwoNcGhwX25hbWVzcGFjZRgpIAEoCVIMcGhwTmFtZXNwYWNlEjQKFnBocF9tZXRhZGF0YV9uYW1lc3BhY2UYLCABKAlSFHBocE1ldGFkYXRhTmFtZXNwYWNlEiEKDHJ1YnlfcGFja2FnZRgtIAEoCVILcnVieVBhY2thZ2USWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24iOgoMT3B0aW1pemVNb2RlEgkKBVNQRUVEEAESDQoJQ09ERV9TSVpFEAISEAoMTElURV9SVU5USU1FEAMqCQjoBxCAgICAAkoECCYQJyLjAgoOTWVzc2FnZU9wdGlvbnMSPAoXbWVzc2FnZV9zZXRfd2lyZV9mb3JtYXQYASABKAg6BWZhbHNlUhRtZXNzYWdlU2V0V2lyZUZvcm1hdBJMCh9ub19zdGFuZGFyZF9kZXNjcmlwdG9yX2FjY2Vzc29yGAIgASgIOgVmYWxzZVIcbm9TdGFuZGFyZERlc2NyaXB0b3JBY2Nlc3NvchIlCgpkZXByZWNhdGVkGAMgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBIbCgltYXBfZW50cnkYByABKAhSCG1hcEVudHJ5ElgKFHVuaW50ZXJwcmV0ZWRfb3B0aW9uGOcHIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5VbmludGVycHJldGVkT3B0aW9uUhN1bmludGVycHJldGVkT3B0aW9uKgkI6AcQgICAgAJKBAgEEAVKBAgFEAZKBAgGEAdKBAgIEAlKBAgJEAoikgQKDEZpZWxkT3B0aW9ucxJBCgVjdHlwZRgBIAEoDjIjLmdvb2dsZS5wcm90b2J1Zi5GaWVsZE9wdGlvbnMuQ1R5cGU6BlNUUklOR1IFY3R5cGUSFgoGcGFja2VkGAIgASgIUgZwYWNrZWQSRwoGanN0eXBlGAYgASgOMiQuZ29vZ2xlLnByb3RvYnVmLkZpZWxkT3B0aW9ucy5KU1R5cGU6CUpTX05PUk1BTFIGanN0eXBlEhkKBGxhenkYBSABKAg6BWZhbHNlUgRsYXp5Ei4KD3VudmVyaWZpZWRfbGF6eRgPIAEoCDoFZmFsc2VSDnVudmVyaWZpZWRMYXp5EiUKCmRlcHJlY2F0ZWQYAyABKAg6BWZhbHNlUgpkZXByZWNhdGVkEhkKBHdlYWsYCiABKAg6BWZhbHNlUgR3ZWFrElgKFHVuaW50ZXJwcmV0ZWRfb3B0aW9uGOcHIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5VbmludGVycHJldGVkT3B0aW9uUhN1bmludGVycHJldGVkT3B0aW9uIi8KBUNUeXBlEgoKBlNUUklORxAAEggKBENPUkQQARIQCgxTVFJJTkdfUElFQ0UQAiI1CgZKU1R5cGUSDQoJSlNfTk9STUFMEAASDQoJSlNfU1RSSU5HEAESDQoJSlNfTlVNQkVSEAIqCQjoBxCAgICAAkoECAQQBSJzCgxPbmVvZk9wdGlvbnMSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAiLAAQoLRW51bU9wdGlvbnMSHwoLYWxsb3dfYWxpYXMYAiABKAhSCmFsbG93QWxpYXMSJQoKZGVwcmVjYXRlZBgDIAEoCDoFZmFsc2VSCmRlcHJlY2F0ZWQSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAkoECAUQBiKeAQoQRW51bVZhbHVlT3B0aW9ucxIlCgpkZXByZWNhdGVkGAEgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbioJCOgHEICAgIACIpwBCg5TZXJ2aWNlT3B0aW9ucxIlCgpkZXByZWNhdGVkGCEgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbioJCOgHEICAgIACIuACCg1NZXRob2RPcHRpb25zEiUKCmRlcHJlY2F0ZWQYISABKAg6BWZhbHNlUgpkZXByZWNhdGVkEnEKEWlkZW1wb3RlbmN5X2xldmVsGCIgASgOMi8uZ29vZ2xlLnByb3RvYnVmLk1ldGhvZE9wdGlvbnMuSWRlbXBvdGVuY3lMZXZlbDoTSURFTVBPVEVOQ1lfVU5LTk9XTlIQaWRlbXBvdGVuY3lMZXZlbBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbiJQChBJZGVtcG90ZW5jeUxldmVsEhcKE0lERU1QT1RFTkNZX1VOS05PV04QABITCg9OT19TSURFX0VGRkVDVFMQARIOCgpJREVNUE9URU5UEAIqCQjoBxCAgICAAiKaAwoTVW5pbnRlcnByZXRlZE9wdGlvbhJBCgRuYW1lGAIgAygLMi0uZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb24uTmFtZVBhcnRSBG5hbWUSKQoQaWRlbnRpZmllcl92YWx1ZRgDIAEoCVIPaWRlbnRpZmllclZhbHVlEiwKEnBvc2l0aXZlX2ludF92YWx1ZRgEIAEoBFIQcG9zaXRpdmVJbnRWYWx1ZRIsChJuZWdhdGl2ZV9pbnRfdmFsdWUYBSABKANSEG5lZ2F0aXZlSW50VmFsdWUSIQoMZG91YmxlX3ZhbHVlGAYgASgBUgtkb3VibGVWYWx1ZRIhCgxzdHJpbmdfdmFsdWUYByABKAxSC3N0cmluZ1ZhbHVlEicKD2FnZ3JlZ2F0ZV92YWx1ZRgIIAEoCVIOYWdncmVnYXRlVmFsdWUaSgoITmFtZVBhcnQSGwoJbmFtZV9wYXJ0GAEgAigJUghuYW1lUGFydBIhCgxpc19leHRlbnNpb24YAiACKAhSC2lzRXh0ZW5zaW9uIqcCCg5Tb3VyY2VDb2RlSW5mbxJECghsb2NhdGlvbhgBIAMoCzIoLmdvb2dsZS5wcm90b2J1Zi5Tb3VyY2VDb2RlSW5mby5Mb2NhdGlvblIIbG9jYXRpb24azgEKCExvY2F0aW9uEhYKBHBhdGgYASADKAVCAhABUgRwYXRoEhYKBHNwYW4YAiADKAVCAhABUgRzcGFuEikKEGxlYWRpbmdfY29tbWVudHMYAyABKAlSD2xlYWRpbmdDb21tZW50cxIrChF0cmFpbGluZ19jb21tZW50cxgEIAEoCVIQdHJhaWxpbmdDb21tZW50cxI6ChlsZWFkaW5nX2RldGFjaGVkX2NvbW1lbnRzGAYgAygJUhdsZWFkaW5nRGV0YWNoZWRDb21tZW50cyLRAQoRR2VuZXJhdGVkQ29kZUluZm8STQoKYW5ub3RhdGlvbhgBIAMoCzItLmdvb2dsZS5wcm90b2J1Zi5HZW5lcmF0ZWRDb2RlSW5mby5Bbm5vdGF0aW9uUgphbm5vdGF0aW9uGm0KCkFubm90YXRpb24SFgoEcGF0aBgBIAMoBUICEAFSBHBhdGgSHwoLc291cmNlX2ZpbGUYAiABKAlSCnNvdXJjZUZpbGUSFAoFYmVnaW4YAyABKAVSBWJlZ2luEhAKA2VuZBgEIAEoBVIDZW5kQn4KE2NvbS5nb29nbGUucHJvdG9idWZCEERlc2NyaXB0b3JQcm90b3NIAVotZ29vZ2xlLmdvbGFuZy5vcmcvcHJvdG9idWYvdHlwZXMvZGVzY3JpcHRvcnBi+AEBogIDR1BCqgIaR29vZ2xlLlByb3RvYnVmLlJlZmxlY3Rpb24KuiEKFWxlY3Rlcm4vb3B0aW9ucy5wcm90bxIHbGVjdGVybhogZ29vZ2xlL3Byb3RvYnVmL2Rlc2NyaXB0b3IucHJvdG8iawoFUGFydHkSNgoLY2VydGlmaWNhdGUYASABKA4yFC5sZWN0ZXJuLkNlcnRpZmljYXRlUgtjZXJ0aWZpY2F0ZRIqCgdzZXNzaW9uGAIgASgOMhAubGVjdGVybi5TZXNzaW9uUgdzZXNzaW9uIpcCCgRSdWxlEiQKBWFsbG93GAEgAygLMg4ubGVjdGVybi5QYXJ0eVIFYWxsb3cSJwoGZWZmZWN0GAIgASgOMg8ubGVjdGVybi5FZmZlY3RSBmVmZmVjdBIdCgp0aW1lb3V0X21zGAMgASgNUgl0aW1lb3V0TXMSFgoGaW5saW5lGAQgASgIUgZpbmxpbmUSGAoHcmVhc29ucxgFIAMoCVIHcmVhc29ucxIYCgdwcmVwYXJlGAYgASgIUgdwcmVwYXJlEhYKBnNlY3JldBgHIAEoCFIGc2VjcmV0EicKBmZvbGxvdxgIIAEoCzIPLmxlY3Rlcm4uRm9sbG93UgZmb2xsb3cSFAoFcmlnaHQYCSABKAlSBXJpZ2h0IkEKBkZvbGxvdxIWCgZ0b3BpY3MYASADKAlSBnRvcGljcxIfCgtmcm9tX29sZGVzdBgCIAEoCFIKZnJvbU9sZGVzdCJWCgZSZWFzb24SFgoGc3RhdHVzGAEgASgFUgZzdGF0dXMSDgoCemgYAiABKAlSAnpoEg4KAmVuGAMgASgJUgJlbhIUCgVmYWN0cxgEIAMoCVIFZmFjdHMisgEKBVRhYmxlEhIKBG5hbWUYASABKAlSBG5hbWUSEAoDa2V5GAIgAygJUgNrZXkSFgoGcGVyc29uGAMgAygJUgZwZXJzb24SKgoFZXJhc2UYBCABKA4yFC5sZWN0ZXJuLlRhYmxlLkVyYXNlUgVlcmFzZSI/CgVFcmFzZRIVChFFUkFTRV9VTlNQRUNJRklFRBAAEgoKBkRFTEVURRABEgkKBUJMQU5LEAISCAoES0VFUBADIhYKBFZpZXcSDgoCb2YYASABKAlSAm9mKk8KC0NlcnRpZmljYXRlEhIKDk5PX0NFUlRJRklDQVRFEAASCgoGREVWSUNFEAESCwoHUEFSVE5FUhACEggKBERFU0sQAxIJCgVBRE1JThAEKjAKB1Nlc3Npb24SDgoKTk9fU0VTU0lPThAAEgoKBlJFQURFUhABEgkKBVNUQUZGEAIqJwoGRWZmZWN0EggKBE5PTkUQABIICgRSRUFEEAESCQoFV1JJVEUQAjpDCgRydWxlEh4uZ29vZ2xlLnByb3RvYnVmLk1ldGhvZE9wdGlvbnMY0YYDIAEoCzINLmxlY3Rlcm4uUnVsZVIEcnVsZTpMCgZyZWFzb24SIS5nb29nbGUucHJvdG9idWYuRW51bVZhbHVlT3B0aW9ucxjRhgMgASgLMg8ubGVjdGVybi5SZWFzb25SBnJlYXNvbjpHCgV0YWJsZRIfLmdvb2dsZS5wcm90b2J1Zi5NZXNzYWdlT3B0aW9ucxjRhgMgASgLMg4ubGVjdGVybi5UYWJsZVIFdGFibGU6RAoEdmlldxIfLmdvb2dsZS5wcm90b2J1Zi5NZXNzYWdlT3B0aW9ucxjShgMgASgLMg0ubGVjdGVybi5WaWV3UgR2aWV3SrAXCvQBCgEMEgMDABIa6QEgV2hhdCBhIG1ldGhvZCBtYXkgZG8gYW5kIHdobyBtYXkgY2FsbCBpdCwgc2FpZCBvbmNlLCBiZXNpZGUgdGhlIG1ldGhvZC4gVGhlIGdlbmVyYXRvciB0dXJucyB0aGVzZQogb3B0aW9ucyBpbnRvIHRoZSB0YWJsZSB0aGF0IHRoZSBkYWVtb24gZW5mb3JjZXMgYW5kIGludG8gdGhlIHJlZmVyZW5jZSBwYWdlLiBMaWtld2lzZSB0aGUgdGFibGVzIG9mIGEgcGx1Z2luLAogaW4gYSBmaWxlIG9mIGl0cyBvd24uCgpmCgIFABIECQATARpaIFdoYXQgYSBjYWxsZXIncyBUTFMgY2VydGlmaWNhdGUgbWFrZXMgaXQuIFRoZSByb2xlIGlzIHBhcnQgb2YgdGhlIGNlcnRpZmljYXRlJ3MgU0FOIFVSSS4KCj4KBAUAAgESAwwCDRoxIEEga2lvc2ssIGEgbG9ja2VyLCBhIGdhdGU6IHVuYXR0ZW5kZWQgaGFyZHdhcmUuCgpJCgQFAAICEgMOAg4aPCBUaGUgYmFja2VuZCBvZiBhIGJvb2tzaG9wLCBhIGNvdXJpZXIsIGEgbWluaS1wcm9ncmFtIGhvc3QuCgoeCgQFAAIDEgMQAgsaESBBIHN0YWZmZWQgZGVzay4KCiAKBAUAAgQSAxICDBoTIEFuIGFkbWluaXN0cmF0b3IuCgotCgIFARIEFgAaARohIFdobyBpcyBzaWduZWQgaW4gYXQgdGhlIGNhbGxlci4KCjEKAgQAEgQdACABGiUgT25lIGtpbmQgb2YgY2FsbGVyLiBCb3RoIG11c3QgaG9sZC4KCikKAgUCEgQjACoBGh0gV2hhdCBhIG1ldGhvZCBkb2VzIHRvIGRhdGEuCgofCgQFAgIAEgMlAgsaEiBUb3VjaGVzIG5vIGRhdGEuCgoiCgQFAgIBEgMnAgsaFSBSZWFkcyBvbmUgc25hcHNob3QuCgonCgQFAgICEgMpAgwaGiBSdW5zIGluIG9uZSB0cmFuc2FjdGlvbi4KCiUKAgQBEgQtAEEBGhkgVGhlIHJ1bGUgb2Ygb25lIG1ldGhvZC4KCkQKBAQBAgASAy8CGxo3IEFueSBvZiB0aGVzZSBtYXkgY2FsbDsgZW1wdHk6IG9ubHkgb3RoZXIgcGx1Z2lucyBtYXkuCgpoCgQEAQICEgMyAhgaWyBUaGUgdGltZSBhIGNhbGwgbWF5IHRha2UgdW5sZXNzIHRoZSBjYWxsZXIgc2F5cyBvdGhlcndpc2U7IDAgaXMgdGhlIGRhZW1vbidzIG93biBkZWZhdWx0LgoKrgEKBAQBAgMSAzUCEhqgASBOT05FIG9yIFJFQUQ6IHNvIGxpdHRsZSB3b3JrIHRoYXQgaXQgbWF5IHJ1biBvbiB0aGUgcmVhY3Rvci4gQSBSRUFEIHRoZXJlIHRoYXQgcHJvdmVzIHRvIGJlIG1vcmUsIG9yIHdvdWxkIGhhdmUgdG8KIHdhaXQsIGlzIHJ1biBhZ2FpbiBvbiB0aGUgc3RvcmUncyB0aHJlYWRzLgoKXgoEBAECBBIDNwIeGlEgTmFtZXMgb2YgdGhlIHZhbHVlcyBvZiB0aGUgc2VydmljZSdzIFJlYXNvbiBlbnVtIHRoYXQgdGhpcyBtZXRob2QgcmVmdXNlcyB3aXRoLgoKWwoEBAECBRIDOQITGk4gVGhlIGhhbmRsZXIgaGFzIGEgc2xvdyBwYXJ0IHRoYXQgcnVucyBiZWZvcmUgdGhlIHRyYW5zYWN0aW9uLCBvbiBhIHNuYXBzaG90LgoKbAoEBAECBhIDOwISGl8gVGhlIGFuc3dlciBob2xkcyBhIHNlY3JldDogaXQgaXMgbmV2ZXIgc3RvcmVkIHVuZGVyIGl0cyByZXF1ZXN0IGtleSwgYW5kIGEgcmVwZWF0IHJ1bnMgYWdhaW4uCgqQAQoEBAECBxIDPQIUGoIBIE90aGVyIHBsdWdpbnMgb25seSwgV1JJVEU6IHRoZSBob3N0IGNhbGxzIHRoZSBtZXRob2QgZm9yIGVhY2ggY2hhbmdlIG9mIHRoZXNlIHRvcGljcywgd2hvc2UgcmVxdWVzdCBpcyBhIGxlY3Rlcm4uaG9zdC52MS5DaGFuZ2UuCgrRAQoEBAECCBIDQAITGsMBIFdoYXQgYSBtZW1iZXIgb2Ygc3RhZmYgbXVzdCBiZSBhbGxvd2VkIHRvIGRvLCAiY2lyY3VsYXRpb24ubGVuZCI6IHRoZSBwYXJ0aWVzIHdpdGggc2Vzc2lvbiBTVEFGRiBhcmUgZm9yIHNlc3Npb25zIHRoYXQgaGF2ZSB0aGlzCiByaWdodC4gIioiOiBhbnkgbWVtYmVyIG9mIHN0YWZmLiBHaXZlbiB3aGVyZXZlciBzdGFmZiBtYXkgY2FsbC4KCisKAgQCEgREAEkBGh8gVG9waWNzIHRoYXQgYSBtZXRob2QgZm9sbG93cy4KCkMKBAQCAgASA0YCHRo2ICJjaXJjdWxhdGlvbi5sb2FuIiwgb3IgYSBiZWdpbm5pbmcsICJjaXJjdWxhdGlvbi4qIi4KCncKBAQCAgESA0gCFxpqIEJlZ2lucyB3aXRoIHRoZSBvbGRlc3QgY2hhbmdlIHRoYXQgaXMga2VwdDsgZWxzZSB3aXRoIHRob3NlIHRoYXQgY29tZSBhZnRlciB0aGUgcGx1Z2luIHdhcyBmaXJzdCBsb2FkZWQuCgpXCgIEAxIETABSARpLIEhvdyBhIHJlYXNvbiBpcyB0b2xkIHRvIGEgcHJvZ3JhbSAodGhlIGdSUEMgc3RhdHVzIGNvZGUpIGFuZCB0byBhIHBlcnNvbi4KCjgKBAQDAgMSA1ECHBorIE5hbWVzIG9mIHRoZSBmYWN0cyB0aGF0IG1heSBjb21lIHdpdGggaXQuCgpjCgIEBBIEVQBnARpXIEEgdGFibGUgb2YgYSBwbHVnaW46IHRoZSBtZXNzYWdlIGlzIGl0cyByb3csIGVhY2ggZmllbGQgYSBjb2x1bW4gb2YgdGhlIGZpZWxkJ3MgbmFtZS4KCk4KBAQEBAASBFcCXwMaQCBXaGF0IGhhcHBlbnMgdG8gdGhlIHJvdyB3aGVuIGEgcGVyc29uIHRoYXQgaXQgbmFtZXMgaXMgZXJhc2VkLgoKJAoGBAQEAAIBEgNaBA8aFSBUaGUgcm93IGlzIGRlbGV0ZWQuCgpnCgYEBAQAAgISA1wEDhpYIFRoZSByb3cgc3RheXM7IHRoZSBjb2x1bW5zIHRoYXQgbmFtZSB0aGUgcGVyc29uIGJlY29tZSBOVUxMIHdoZXJlIHRoZXkgbWF5IGJlLCBlbHNlIDAuCgooCgYEBAQAAgMSA14EDRoZIFRoZSByb3cgc3RheXMgYXMgaXQgaXMuCgpBCgQEBAIAEgNhAhIaNCAiY2lyY3VsYXRpb25faXRlbSI7IGJlZ2lucyB3aXRoIHRoZSBwbHVnaW4ncyBuYW1lLgoKLgoEBAQCARIDYwIaGiEgVGhlIGNvbHVtbnMgb2YgdGhlIHByaW1hcnkga2V5LgoKdwoEBAQCAhIDZQIdGmogQ29sdW1ucyB0aGF0IGhvbGQgdGhlIG51bWJlciBvZiBhIHBlcnNvbjogd2hhdCBpcyBleHBvcnRlZCBhbmQgZXJhc2VkIHdpdGggdGhhdCBwZXJzb24gaXMgZm91bmQgYnkgdGhlbS4KClMKAgQFEgRqAG0BGkcgU29tZSBjb2x1bW5zIG9mIGEgdGFibGUsIGZvciBzdGF0ZW1lbnRzIHRoYXQgcmVhZCBubyBtb3JlIHRoYW4gdGhvc2UuCgpACgQEBQIAEgNsAhAaMyBUaGUgbWVzc2FnZSBvZiB0aGUgdGFibGUncyByb3csIGluIHRoZSBzYW1lIGZpbGUuCmIGcHJvdG8zCuM+ChJSZWFkZXJzL3Jvd3MucHJvdG8SFGxlY3Rlcm4ucmVhZGVycy5yb3dzGhVsZWN0ZXJuL29wdGlvbnMucHJvdG8i3AEKC0NhdGVnb3J5Um93EhIKBGNvZGUYASABKAlSBGNvZGUSEgoEbmFtZRgCIAEoCVIEbmFtZRIYCgd2ZXJzaW9uGAMgASgDUgd2ZXJzaW9uEhsKCXVudGlsX2FnZRgEIAEoA1IIdW50aWxBZ2USIwoNbmV4dF9jYXRlZ29yeRgFIAEoCVIMbmV4dENhdGVnb3J5EisKEWd1YXJkaWFuX3JlcXVpcmVkGAYgASgIUhBndWFyZGlhblJlcXVpcmVkOhyKtRgYChByZWFkZXJzX2NhdGVnb3J5EgRjb2RlIrADCglSZWFkZXJSb3cSGwoJcmVhZGVyX2lkGAEgASgDUghyZWFkZXJJZBIdCgpsaWJyYXJ5X2lkGAIgASgDUglsaWJyYXJ5SWQSEgoEY2FyZBgDIAEoCVIEY2FyZBISCgRuYW1lGAQgASgJUgRuYW1lEhoKCGNhdGVnb3J5GAUgASgJUghjYXRlZ29yeRIiCg1leHBpcmVzX2F0X21zGAYgASgDUgtleHBpcmVzQXRNcxIYCgd2ZXJzaW9uGAcgASgDUgd2ZXJzaW9uEhoKCGxhbmd1YWdlGAggASgJUghsYW5ndWFnZRIfCgttZXJnZWRfaW50bxgJIAEoA1IKbWVyZ2VkSW50bxIlCg9jYXJkX2xvc3RfYXRfbXMYCiABKANSDGNhcmRMb3N0QXRNcxIdCgliaXJ0aF9kYXkYCyABKANIAFIIYmlydGhEYXkSFgoFbmFtZWQYDCABKAlIAVIFbmFtZWQ6LIq1GCgKDnJlYWRlcnNfcmVhZGVyEglyZWFkZXJfaWQaCXJlYWRlcl9pZCABQg8KDWhhc19iaXJ0aF9kYXlCCwoJaGFzX25hbWVkIuUBCg5SZWFkZXJTdGFuZGluZxIbCglyZWFkZXJfaWQYASABKANSCHJlYWRlcklkEh0KCmxpYnJhcnlfaWQYAiABKANSCWxpYnJhcnlJZBIaCghjYXRlZ29yeRgDIAEoCVIIY2F0ZWdvcnkSIgoNZXhwaXJlc19hdF9tcxgEIAEoA1ILZXhwaXJlc0F0TXMSHwoLbWVyZ2VkX2ludG8YBSABKANSCm1lcmdlZEludG8SJQoPY2FyZF9sb3N0X2F0X21zGAYgASgDUgxjYXJkTG9zdEF0TXM6D5K1GAsKCVJlYWRlclJvdyJTCglSZWFkZXJBZ2USGwoJcmVhZGVyX2lkGAEgASgDUghyZWFkZXJJZBIYCgd2ZXJzaW9uGAIgASgDUgd2ZXJzaW9uOg+StRgLCglSZWFkZXJSb3cizAMKClByb2ZpbGVSb3cSGwoJcmVhZGVyX2lkGAEgASgDUghyZWFkZXJJZBIUCgVwaG9uZRgCIAEoCVIFcGhvbmUSLwoUcGhvbmVfdmVyaWZpZWRfYXRfbXMYAyABKANSEXBob25lVmVyaWZpZWRBdE1zEhQKBWVtYWlsGAQgASgJUgVlbWFpbBIvChRlbWFpbF92ZXJpZmllZF9hdF9tcxgFIAEoA1IRZW1haWxWZXJpZmllZEF0TXMSHAoJYWRkcmVzc2VzGAYgASgMUglhZGRyZXNzZXMSHwoLZ3VhcmRpYW5faWQYByABKANSCmd1YXJkaWFuSWQSKQoQZ3VhcmRpYW5fY29uc2VudBgIIAEoCVIPZ3VhcmRpYW5Db25zZW50EjMKFmd1YXJkaWFuX2NvbnNlbnRfYXRfbXMYCSABKANSE2d1YXJkaWFuQ29uc2VudEF0TXMSGwoJY2FyZF9raW5kGAogASgJUghjYXJkS2luZBIbCglmYW1pbHlfaWQYCyABKANSCGZhbWlseUlkOjqKtRg2Cg9yZWFkZXJzX3Byb2ZpbGUSCXJlYWRlcl9pZBoJcmVhZGVyX2lkGgtndWFyZGlhbl9pZCABIrgDCglDaGFuZ2VSb3cSGwoJY2hhbmdlX2lkGAEgASgDUghjaGFuZ2VJZBIbCglyZWFkZXJfaWQYAiABKANSCHJlYWRlcklkEhgKB3ZlcnNpb24YAyABKANSB3ZlcnNpb24SFAoFZXZlbnQYBCABKAlSBWV2ZW50EhQKBWZpZWxkGAUgASgJUgVmaWVsZBIbCglvbGRfdmFsdWUYBiABKAlSCG9sZFZhbHVlEhsKCW5ld192YWx1ZRgHIAEoCVIIbmV3VmFsdWUSFgoGcmVhc29uGAggASgJUgZyZWFzb24SJAoOcmVjb3JkZWRfYXRfbXMYCSABKANSDHJlY29yZGVkQXRNcxIYCgdzZXNzaW9uGAogASgDUgdzZXNzaW9uEhYKBnBlcnNvbhgLIAEoA1IGcGVyc29uEhoKCHRlcm1pbmFsGAwgASgJUgh0ZXJtaW5hbBIWCgZtZXRob2QYDSABKAlSBm1ldGhvZBIfCgtyZXF1ZXN0X2tleRgOIAEoCVIKcmVxdWVzdEtleTosirUYKAoOcmVhZGVyc19jaGFuZ2USCWNoYW5nZV9pZBoJcmVhZGVyX2lkIAEiTwoMQ2hhbmdlZEZpZWxkEhgKB3ZlcnNpb24YASABKANSB3ZlcnNpb24SFAoFZmllbGQYAiABKAlSBWZpZWxkOg+StRgLCglDaGFuZ2VSb3cimAIKDUlkZW50aWZpZXJSb3cSIwoNaWRlbnRpZmllcl9pZBgBIAEoA1IMaWRlbnRpZmllcklkEhsKCXJlYWRlcl9pZBgCIAEoA1IIcmVhZGVySWQSEgoEa2luZBgDIAEoA1IEa2luZBIUCgVzY29wZRgEIAEoCVIFc2NvcGUSFAoFdmFsdWUYBSABKAlSBXZhbHVlEhQKBXN0YXRlGAYgASgDUgVzdGF0ZRIeCgtib3VuZF9hdF9tcxgHIAEoA1IJYm91bmRBdE1zEhkKCHNpbmNlX21zGAggASgDUgdzaW5jZU1zOjSKtRgwChJyZWFkZXJzX2lkZW50aWZpZXISDWlkZW50aWZpZXJfaWQaCXJlYWRlcl9pZCACItMDChRJZGVudGlmaWVySGlzdG9yeVJvdxIdCgpoaXN0b3J5X2lkGAEgASgDUgloaXN0b3J5SWQSIwoNaWRlbnRpZmllcl9pZBgCIAEoA1IMaWRlbnRpZmllcklkEhsKCXJlYWRlcl9pZBgDIAEoA1IIcmVhZGVySWQSFgoGcmVhc29uGAQgASgJUgZyZWFzb24SFAoFZXZlbnQYBSABKAlSBWV2ZW50Eh0KCmZyb21fc3RhdGUYBiABKAlSCWZyb21TdGF0ZRIZCgh0b19zdGF0ZRgHIAEoCVIHdG9TdGF0ZRIkCg5oYXBwZW5lZF9hdF9tcxgIIAEoA1IMaGFwcGVuZWRBdE1zEiQKDnJlY29yZGVkX2F0X21zGAkgASgDUgxyZWNvcmRlZEF0TXMSFgoGcGVyc29uGAogASgDUgZwZXJzb24SGgoIdGVybWluYWwYCyABKAlSCHRlcm1pbmFsEhYKBm1ldGhvZBgMIAEoCVIGbWV0aG9kEh8KC3JlcXVlc3Rfa2V5GA0gASgJUgpyZXF1ZXN0S2V5OjmKtRg1ChpyZWFkZXJzX2lkZW50aWZpZXJfaGlzdG9yeRIKaGlzdG9yeV9pZBoJcmVhZGVyX2lkIAIibAoHVGVybVJvdxIbCglyZWFkZXJfaWQYASABKANSCHJlYWRlcklkEhIKBHRlcm0YAiABKAlSBHRlcm06MIq1GCwKDHJlYWRlcnNfdGVybRIJcmVhZGVyX2lkEgR0ZXJtGglyZWFkZXJfaWQgASKoAgoLQ2FyZEtpbmRSb3cSEgoEY29kZRgBIAEoCVIEY29kZRISCgRuYW1lGAIgASgJUgRuYW1lEhQKBWJhc2lzGAMgASgDUgViYXNpcxIdCgp2YWxpZF9kYXlzGAQgASgDUgl2YWxpZERheXMSLgoTZGVwb3NpdF9taW5vcl91bml0cxgFIAEoA1IRZGVwb3NpdE1pbm9yVW5pdHMSGgoIY3VycmVuY3kYBiABKAlSCGN1cnJlbmN5EhsKCXNjb3JlX21pbhgHIAEoA1IIc2NvcmVNaW4SGgoIY2F0ZWdvcnkYCCABKAlSCGNhdGVnb3J5EhgKB3ZlcnNpb24YCSABKANSB3ZlcnNpb246HYq1GBkKEXJlYWRlcnNfY2FyZF9raW5kEgRjb2RlIpQBCglGYW1pbHlSb3cSGwoJZmFtaWx5X2lkGAEgASgDUghmYW1pbHlJZBISCgRuYW1lGAIgASgJUgRuYW1lEhsKCWxvYW5zX21heBgDIAEoA1IIbG9hbnNNYXgSGAoHdmVyc2lvbhgEIAEoA1IHdmVyc2lvbjofirUYGwoOcmVhZGVyc19mYW1pbHkSCWZhbWlseV9pZCJUCghTd2VlcFJvdxISCgRuYW1lGAEgASgJUgRuYW1lEhkKCHNpbmNlX21zGAIgASgDUgdzaW5jZU1zOhmKtRgVCg1yZWFkZXJzX3N3ZWVwEgRuYW1lItwDChBSZWNvcmRIaXN0b3J5Um93Eh0KCmhpc3RvcnlfaWQYASABKANSCWhpc3RvcnlJZBIbCglyZWFkZXJfaWQYAiABKANSCHJlYWRlcklkEiQKDmludG9fcmVhZGVyX2lkGAMgASgDUgxpbnRvUmVhZGVySWQSFgoGcmVhc29uGAQgASgJUgZyZWFzb24SFAoFZXZlbnQYBSABKAlSBWV2ZW50Eh0KCmZyb21fc3RhdGUYBiABKAlSCWZyb21TdGF0ZRIZCgh0b19zdGF0ZRgHIAEoCVIHdG9TdGF0ZRIkCg5oYXBwZW5lZF9hdF9tcxgIIAEoA1IMaGFwcGVuZWRBdE1zEiQKDnJlY29yZGVkX2F0X21zGAkgASgDUgxyZWNvcmRlZEF0TXMSFgoGcGVyc29uGAogASgDUgZwZXJzb24SGgoIdGVybWluYWwYCyABKAlSCHRlcm1pbmFsEhYKBm1ldGhvZBgMIAEoCVIGbWV0aG9kEh8KC3JlcXVlc3Rfa2V5GA0gASgJUgpyZXF1ZXN0S2V5OkWKtRhBChZyZWFkZXJzX3JlY29yZF9oaXN0b3J5EgpoaXN0b3J5X2lkGglyZWFkZXJfaWQaDmludG9fcmVhZGVyX2lkIAIihQIKBlBpblJvdxIbCglyZWFkZXJfaWQYASABKANSCHJlYWRlcklkEhgKB3ZlcnNpb24YAiABKANSB3ZlcnNpb24SEgoEc2FsdBgDIAEoDFIEc2FsdBISCgRoYXNoGAQgASgMUgRoYXNoEhIKBGNvc3QYBSABKANSBGNvc3QSHQoKYmxvY2tfc2l6ZRgGIAEoA1IJYmxvY2tTaXplEhoKCHBhcmFsbGVsGAcgASgDUghwYXJhbGxlbBIiCg1jaGFuZ2VkX2F0X21zGAggASgDUgtjaGFuZ2VkQXRNczopirUYJQoLcmVhZGVyc19waW4SCXJlYWRlcl9pZBoJcmVhZGVyX2lkIAEiyQEKC1BpblZlcmlmaWVyEhsKCXJlYWRlcl9pZBgBIAEoA1IIcmVhZGVySWQSGAoHdmVyc2lvbhgCIAEoA1IHdmVyc2lvbhISCgRzYWx0GAMgASgMUgRzYWx0EhIKBGhhc2gYBCABKAxSBGhhc2gSEgoEY29zdBgFIAEoA1IEY29zdBIdCgpibG9ja19zaXplGAYgASgDUglibG9ja1NpemUSGgoIcGFyYWxsZWwYByABKANSCHBhcmFsbGVsOgyStRgICgZQaW5Sb3ci+wEKCEJsb2NrUm93EhkKCGJsb2NrX2lkGAEgASgDUgdibG9ja0lkEhsKCXJlYWRlcl9pZBgCIAEoA1IIcmVhZGVySWQSFgoGcmVhc29uGAMgASgJUgZyZWFzb24SGQoIdW50aWxfbXMYBCABKANSB3VudGlsTXMSIAoMcGxhY2VkX2F0X21zGAUgASgDUgpwbGFjZWRBdE1zEiIKDGxpZnRlZF9hdF9tcxgGIAEoA0gAUgpsaWZ0ZWRBdE1zOiqKtRgmCg1yZWFkZXJzX2Jsb2NrEghibG9ja19pZBoJcmVhZGVyX2lkIAFCEgoQaGFzX2xpZnRlZF9hdF9tcyKOAQoMQmxvY2tTdW1tYXJ5EhkKCGJsb2NrX2lkGAEgASgDUgdibG9ja0lkEhYKBnJlYXNvbhgCIAEoCVIGcmVhc29uEhkKCHVudGlsX21zGAMgASgDUgd1bnRpbE1zEiAKDHBsYWNlZF9hdF9tcxgEIAEoA1IKcGxhY2VkQXRNczoOkrUYCgoIQmxvY2tSb3ci3AEKCkZhaWx1cmVSb3cSGgoIdGVybWluYWwYASABKAlSCHRlcm1pbmFsEhIKBGNhcmQYAiABKAlSBGNhcmQSGgoIZmFpbHVyZXMYAyABKANSCGZhaWx1cmVzEhkKCHNpbmNlX21zGAQgASgDUgdzaW5jZU1zEhwKCmxhc3RfYXRfbXMYBSABKANSCGxhc3RBdE1zEiIKDXdhaXRfdW50aWxfbXMYBiABKANSC3dhaXRVbnRpbE1zOiWKtRghCg9yZWFkZXJzX2ZhaWx1cmUSCHRlcm1pbmFsEgRjYXJkIrECCgdDYXJkUm93EhIKBGNhcmQYASABKAlSBGNhcmQSGwoJcmVhZGVyX2lkGAIgASgDUghyZWFkZXJJZBIZCghuZXdfY2FyZBgDIAEoCVIHbmV3Q2FyZBIWCgZyZWFzb24YBCABKAlSBnJlYXNvbhIkCg5yZXBsYWNlZF9hdF9tcxgFIAEoA1IMcmVwbGFjZWRBdE1zEiAKC2NlcnRpZmljYXRlGAYgASgDUgtjZXJ0aWZpY2F0ZRIaCgh0ZXJtaW5hbBgHIAEoCVIIdGVybWluYWwSFgoGcGVyc29uGAggASgDUgZwZXJzb24SHwoLcmVxdWVzdF9rZXkYCSABKAlSCnJlcXVlc3RLZXk6JYq1GCEKDHJlYWRlcnNfY2FyZBIEY2FyZBoJcmVhZGVyX2lkIAIicwoLQ2FyZFJldGlyZWQSEgoEY2FyZBgBIAEoCVIEY2FyZBIbCglyZWFkZXJfaWQYAiABKANSCHJlYWRlcklkEiQKDnJlcGxhY2VkX2F0X21zGAMgASgDUgxyZXBsYWNlZEF0TXM6DZK1GAkKB0NhcmRSb3dKrBQKJgoBDBIDAQASGhwgVGhlIHRhYmxlcyBvZiB0aGUgcmVhZGVycy4KCiEKBAQAAgMSAwwCFhoUIDA6IHdpdGhvdXQgYW4gZW5kLgoKGAoEBAECBRIDGQIaGgsgMDogbmV2ZXIuCgp9CgQEAQIIEgMdAhgacCBUaGUgcmVjb3JkIHRoYXQgY291bnRzIGZvciB0aGUgcGVyc29uLCBpdHMgb3duIG51bWJlciB3aGVyZSBvdGhlcnMgd2VyZSBtZXJnZWQgaW50byBpdDsgMDogaXQgaXMgdGhlIG9ubHkgb25lLgoKMAoEBAECCRIDHwIdGiMgMDogaXQgd2FzIG5vdCBsb3N0LCBvciB3YXMgZm91bmQuCgolCgQEAQgAEgMhAi8aGCBEYXlzIHNpbmNlIDE5NzAtMDEtMDEuCgpmCgQEAQgBEgMjAigaWSBUaGUgbmFtZSB1bmRlciB3aGljaCB0aGUgcmVhZGVyIGlzIGZvdW5kOyBOVUxMIG9yIGFub3RoZXI6IHRoZSByZWxlYXNlIGJlZm9yZSB3cm90ZSBpdC4KCi8KAgQCEgQnAC8BGiMgV2hhdCBldmVyeSBsb2FuIGFza3Mgb2YgYSByZWFkZXIuCgoiCgIEAxIEMgA2ARoWIEEgcmVhZGVyJ3MgYmlydGhkYXkuCgpdCgIEBBIEOQBMARpRIFdoYXQgaXMga2VwdCBvZiBhIHJlYWRlciBiZXNpZGVzIHRoZSBjYXJkOyB0aGVyZSBpcyBubyByb3cgYmVmb3JlIHNvbWV0aGluZyBpcy4KCkAKBAQEAgESAz0CExozIFdpdGggdGhlIGNvdW50cnksIGRpZ2l0cyBiZWhpbmQgYSBwbHVzOyAiIjogbm9uZS4KCh0KBAQEAgISAz8CIRoQIDA6IGl0IHdhcyBub3QuCgowCgQEBAIFEgNDAhYaIyBBIGxlY3Rlcm4ucmVhZGVycy52MS5BZGRyZXNzTGlzdC4KCiAKBAQEAgYSA0UCGBoTIDA6IHRoZXJlIGlzIG5vbmUuCgo+CgQEBAIHEgNHAh4aMSBXaGVyZSB0aGUgc2lnbmVkIGNvbnNlbnQgaXM7ICIiOiB0aGVyZSBpcyBub25lLgoKFwoEBAQCChIDSwIXGgogMDogbm9uZS4KCkwKAgQFEgRPAGIBGkAgQSBmaWVsZCBvZiBhIHJlYWRlciB0aGF0IHdhcyBjaGFuZ2VkLCBvciBhIGxvb2sgYXQgZXZlcnl0aGluZy4KCioKBAQFAgISA1QCFBodIFRoZSB2ZXJzaW9uIHRoYXQgaXQgbGVkIHRvLgoKGAoEBAUCBBIDVwITGgsgIiI6IG5vbmUuCgpCCgQEBQIJEgNdAhUaNSBUaGUga2luZCBvZiB0aGUgc2Vzc2lvbiwgYW5kIHdobyBpdCB3YXM7IDA6IG5vYm9keS4KCjcKAgQGEgRlAGkBGisgV2hpY2ggZmllbGQgd2FzIGNoYW5nZWQgYnkgd2hpY2ggdmVyc2lvbi4KCl8KAgQHEgRsAHkBGlMgV2hhdCBpZGVudGlmaWVzIGEgcmVhZGVyIGJlc2lkZXMgdGhlIGNhcmQuIE5ldmVyIGRlbGV0ZWQ6IG5vbmUgYmVjb21lcyBhbm90aGVyJ3MuCgowCgQEBwICEgNxAhEaIyBsZWN0ZXJuLnJlYWRlcnMudjEuSWRlbnRpZmllcktpbmQKCkkKBAQHAgQSA3QCExo8IEEga2V5ZWQgaGFzaCBpbiBoZXhhZGVjaW1hbCB3aGVyZSB0aGUga2luZCBpcyBrZXB0IGFzIG9uZS4KCjEKBAQHAgUSA3YCEhokIGxlY3Rlcm4ucmVhZGVycy52MS5JZGVudGlmaWVyU3RhdGUKCmkKAgQIEgV8AI0BARpcIFdoYXQgaGFwcGVuZWQgdG8gYW4gaWRlbnRpZmllci4gVGhlIGNvbHVtbnMgZnJvbSBldmVudCBvbiBhcmUgdGhvc2UgdGhhdCB0aGUga2l0IGZpbGxzIGluLgoKHAoEBAgCARIEgAECGhoOIDA6IHRoZSBjYXJkLgoKKAoEBAgCAhIEggECFhoaIFdob3NlIGl0IHdhcyBhZnRlcndhcmRzLgoKWwoCBAkSBpABAJQBARpNIFdoYXQgYSByZWFkZXIgaXMgZm91bmQgYnk6IHBhcnRzIG9mIHRoZSBuYW1lLCBpdHMgcGlueWluLCB0aGUgcGhvbmUgbnVtYmVyLgoKHwoCBAoSBpcBAKMBARoRIEEga2luZCBvZiBjYXJkLgoKLAoEBAoCAhIEnAECEhoeIGxlY3Rlcm4ucmVhZGVycy52MS5DYXJkQmFzaXMKCjgKAgQLEgamAQCsAQEaKiBBIGZhbWlseTsgaXRzIG1lbWJlcnMnIHByb2ZpbGVzIG5hbWUgaXQuCgo3CgIEDBIGrwEAswEBGikgVGhhdCB0aGUgZGFpbHkgc3dlZXAgb2YgYWdlcyB3YXMgYmVndW4uCgqEAQoCBA0SBrYBAMUBARp2IFdoYXQgaGFwcGVuZWQgdG8gcmVjb3JkczogdGhleSB3ZXJlIG1lcmdlZCBvciB0b2xkIGFwYXJ0LiBUaGUgY29sdW1ucyBmcm9tIGV2ZW50IG9uIGFyZSB0aG9zZSB0aGF0IHRoZSBraXQgZmlsbHMgaW4uCgonCgIEDhIGyAEA0wEBGhkgQSByZWFkZXIncyBQSU4sIGhhc2hlZC4KCigKBAQOAgESBMwBAhQaGiBSaXNlcyB3aXRoIGVhY2ggbmV3IFBJTi4KCiwKAgQPEgbWAQDfAQEaHiBXaGF0IGEgUElOIGlzIGNvbXBhcmVkIHdpdGguCgomCgQEEAIDEgTnAQIVGhggMDogdW50aWwgaXQgaXMgbGlmdGVkLgoKNgoCBBESBu0BAPMBARooIEEgYmxvY2ssIGFzIGEgcmVhZGVyJ3MgbWVzc2FnZSBoYXMgaXQuCgpgCgIEEhIG9gEA/gEBGlIgV3JvbmcgUElOcyBvZiBhIGNhcmQgYXQgYSB0ZXJtaW5hbDsgd2l0aG91dCBhIGNhcmQgdGhvc2Ugb2YgdGhlIHRlcm1pbmFsIGl0c2VsZi4KCmUKAgQTEgaBAgCOAgEaVyBBIGNhcmQgdGhhdCB3YXMgcmVwbGFjZWQ6IHdob3NlIGl0IHdhcywgd2hhdCBpdCBiZWNhbWUsIGFuZCB3aG8gZGlkIGl0IHdoZXJlIGFuZCB3aHkuCgosCgQEEwIFEgSJAgIYGh4gVGhlIHJvbGUgb2YgdGhlIGNlcnRpZmljYXRlLgoKPQoEBBMCBxIEjAICExovIFdobyB3YXMgc2lnbmVkIGluIGF0IHRoZSB0ZXJtaW5hbDsgMDogbm9ib2R5LgoKMQoCBBQSBpECAJYCARojIFdob3NlIGEgY2FyZCB3YXMsIGFuZCB1bnRpbCB3aGVuLgpiBnByb3RvMw")
}

/// A row of `readers_category`.
struct CategoryRow: TableRow {
    var code: String
    var name: String
    var version: Int64
    /// 0: without an end.
    var untilAge: Int64
    var nextCategory: String
    var guardianRequired: Bool

    /// The row with these columns set.
    init(
        code: String = "",
        name: String = "",
        version: Int64 = 0,
        untilAge: Int64 = 0,
        nextCategory: String = "",
        guardianRequired: Bool = false
    ) {
        self.code = code
        self.name = name
        self.version = version
        self.untilAge = untilAge
        self.nextCategory = nextCategory
        self.guardianRequired = guardianRequired
    }

    /// The columns, in the order in which they are read.
    enum Column: String, CaseIterable {
        case code = "code"
        case name = "name"
        case version = "version"
        case untilAge = "until_age"
        case nextCategory = "next_category"
        case guardianRequired = "guardian_required"
    }

    static let table: SQLFragment = "readers_category"
    static var columnsCount: Int { 6 }
    static var key: [Column] { [.code] }
    static let insertion: RowStatement<CategoryRow> = insert()

    init(next row: Row) throws(Row.ColumnError) {
        self.code = try row.nextText()
        self.name = try row.nextText()
        self.version = try row.nextInteger()
        self.untilAge = try row.nextInteger()
        self.nextCategory = try row.nextText()
        self.guardianRequired = try row.nextInteger() != 0
    }

    func parameter(_ column: Column) -> SQLValue {
        switch column {
        case .code: .text(code)
        case .name: .text(name)
        case .version: .integer(version)
        case .untilAge: .integer(untilAge)
        case .nextCategory: .text(nextCategory)
        case .guardianRequired: .integer(guardianRequired ? 1 : 0)
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
    /// The record that counts for the person, its own number where others were merged into it; 0: it is the only one.
    var mergedInto: Int64
    /// 0: it was not lost, or was found.
    var cardLostAtMs: Int64
    var birthDay: Int64?
    var named: String?

    /// The row with these columns set.
    init(
        readerId: Int64 = 0,
        libraryId: Int64 = 0,
        card: String = "",
        name: String = "",
        category: String = "",
        expiresAtMs: Int64 = 0,
        version: Int64 = 0,
        language: String = "",
        mergedInto: Int64 = 0,
        cardLostAtMs: Int64 = 0,
        birthDay: Int64? = nil,
        named: String? = nil
    ) {
        self.readerId = readerId
        self.libraryId = libraryId
        self.card = card
        self.name = name
        self.category = category
        self.expiresAtMs = expiresAtMs
        self.version = version
        self.language = language
        self.mergedInto = mergedInto
        self.cardLostAtMs = cardLostAtMs
        self.birthDay = birthDay
        self.named = named
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
        case mergedInto = "merged_into"
        case cardLostAtMs = "card_lost_at_ms"
        case birthDay = "birth_day"
        case named = "named"
    }

    static let table: SQLFragment = "readers_reader"
    static var columnsCount: Int { 12 }
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
        self.mergedInto = try row.nextInteger()
        self.cardLostAtMs = try row.nextInteger()
        self.birthDay = try row.nextOptionalInteger()
        self.named = try row.nextOptionalText()
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
        case .mergedInto: .integer(mergedInto)
        case .cardLostAtMs: .integer(cardLostAtMs)
        case .birthDay: SQLValue(birthDay)
        case .named: SQLValue(named)
        }
    }
}

/// What every loan asks of a reader.
struct ReaderStanding: TableView {
    var readerId: Int64
    var libraryId: Int64
    var category: String
    var expiresAtMs: Int64
    var mergedInto: Int64
    var cardLostAtMs: Int64

    /// The row with these columns set.
    init(
        readerId: Int64 = 0,
        libraryId: Int64 = 0,
        category: String = "",
        expiresAtMs: Int64 = 0,
        mergedInto: Int64 = 0,
        cardLostAtMs: Int64 = 0
    ) {
        self.readerId = readerId
        self.libraryId = libraryId
        self.category = category
        self.expiresAtMs = expiresAtMs
        self.mergedInto = mergedInto
        self.cardLostAtMs = cardLostAtMs
    }

    /// The columns, in the order in which they are read.
    enum Column: String, CaseIterable {
        case readerId = "reader_id"
        case libraryId = "library_id"
        case category = "category"
        case expiresAtMs = "expires_at_ms"
        case mergedInto = "merged_into"
        case cardLostAtMs = "card_lost_at_ms"
    }

    static let table: SQLFragment = "readers_reader"
    static var columnsCount: Int { 6 }

    init(next row: Row) throws(Row.ColumnError) {
        self.readerId = try row.nextInteger()
        self.libraryId = try row.nextInteger()
        self.category = try row.nextText()
        self.expiresAtMs = try row.nextInteger()
        self.mergedInto = try row.nextInteger()
        self.cardLostAtMs = try row.nextInteger()
    }
}

/// A reader's birthday.
struct ReaderAge: TableView {
    var readerId: Int64
    var version: Int64

    /// The row with these columns set.
    init(
        readerId: Int64 = 0,
        version: Int64 = 0
    ) {
        self.readerId = readerId
        self.version = version
    }

    /// The columns, in the order in which they are read.
    enum Column: String, CaseIterable {
        case readerId = "reader_id"
        case version = "version"
    }

    static let table: SQLFragment = "readers_reader"
    static var columnsCount: Int { 2 }

    init(next row: Row) throws(Row.ColumnError) {
        self.readerId = try row.nextInteger()
        self.version = try row.nextInteger()
    }
}

/// What is kept of a reader besides the card; there is no row before something is.
struct ProfileRow: TableRow {
    var readerId: Int64
    /// With the country, digits behind a plus; "": none.
    var phone: String
    /// 0: it was not.
    var phoneVerifiedAtMs: Int64
    var email: String
    var emailVerifiedAtMs: Int64
    /// A lectern.readers.v1.AddressList.
    var addresses: [UInt8]
    /// 0: there is none.
    var guardianId: Int64
    /// Where the signed consent is; "": there is none.
    var guardianConsent: String
    var guardianConsentAtMs: Int64
    var cardKind: String
    /// 0: none.
    var familyId: Int64

    /// The row with these columns set.
    init(
        readerId: Int64 = 0,
        phone: String = "",
        phoneVerifiedAtMs: Int64 = 0,
        email: String = "",
        emailVerifiedAtMs: Int64 = 0,
        addresses: [UInt8] = [],
        guardianId: Int64 = 0,
        guardianConsent: String = "",
        guardianConsentAtMs: Int64 = 0,
        cardKind: String = "",
        familyId: Int64 = 0
    ) {
        self.readerId = readerId
        self.phone = phone
        self.phoneVerifiedAtMs = phoneVerifiedAtMs
        self.email = email
        self.emailVerifiedAtMs = emailVerifiedAtMs
        self.addresses = addresses
        self.guardianId = guardianId
        self.guardianConsent = guardianConsent
        self.guardianConsentAtMs = guardianConsentAtMs
        self.cardKind = cardKind
        self.familyId = familyId
    }

    /// The columns, in the order in which they are read.
    enum Column: String, CaseIterable {
        case readerId = "reader_id"
        case phone = "phone"
        case phoneVerifiedAtMs = "phone_verified_at_ms"
        case email = "email"
        case emailVerifiedAtMs = "email_verified_at_ms"
        case addresses = "addresses"
        case guardianId = "guardian_id"
        case guardianConsent = "guardian_consent"
        case guardianConsentAtMs = "guardian_consent_at_ms"
        case cardKind = "card_kind"
        case familyId = "family_id"
    }

    static let table: SQLFragment = "readers_profile"
    static var columnsCount: Int { 11 }
    static var key: [Column] { [.readerId] }
    static let insertion: RowStatement<ProfileRow> = insert()

    init(next row: Row) throws(Row.ColumnError) {
        self.readerId = try row.nextInteger()
        self.phone = try row.nextText()
        self.phoneVerifiedAtMs = try row.nextInteger()
        self.email = try row.nextText()
        self.emailVerifiedAtMs = try row.nextInteger()
        self.addresses = try row.nextBlob()
        self.guardianId = try row.nextInteger()
        self.guardianConsent = try row.nextText()
        self.guardianConsentAtMs = try row.nextInteger()
        self.cardKind = try row.nextText()
        self.familyId = try row.nextInteger()
    }

    func parameter(_ column: Column) -> SQLValue {
        switch column {
        case .readerId: .integer(readerId)
        case .phone: .text(phone)
        case .phoneVerifiedAtMs: .integer(phoneVerifiedAtMs)
        case .email: .text(email)
        case .emailVerifiedAtMs: .integer(emailVerifiedAtMs)
        case .addresses: .blob(addresses)
        case .guardianId: .integer(guardianId)
        case .guardianConsent: .text(guardianConsent)
        case .guardianConsentAtMs: .integer(guardianConsentAtMs)
        case .cardKind: .text(cardKind)
        case .familyId: .integer(familyId)
        }
    }
}

/// A field of a reader that was changed, or a look at everything.
struct ChangeRow: TableRow {
    var changeId: Int64
    var readerId: Int64
    /// The version that it led to.
    var version: Int64
    var event: String
    /// "": none.
    var field: String
    var oldValue: String
    var newValue: String
    var reason: String
    var recordedAtMs: Int64
    /// The kind of the session, and who it was; 0: nobody.
    var session: Int64
    var person: Int64
    var terminal: String
    var method: String
    var requestKey: String

    /// The row with these columns set.
    init(
        changeId: Int64 = 0,
        readerId: Int64 = 0,
        version: Int64 = 0,
        event: String = "",
        field: String = "",
        oldValue: String = "",
        newValue: String = "",
        reason: String = "",
        recordedAtMs: Int64 = 0,
        session: Int64 = 0,
        person: Int64 = 0,
        terminal: String = "",
        method: String = "",
        requestKey: String = ""
    ) {
        self.changeId = changeId
        self.readerId = readerId
        self.version = version
        self.event = event
        self.field = field
        self.oldValue = oldValue
        self.newValue = newValue
        self.reason = reason
        self.recordedAtMs = recordedAtMs
        self.session = session
        self.person = person
        self.terminal = terminal
        self.method = method
        self.requestKey = requestKey
    }

    /// The columns, in the order in which they are read.
    enum Column: String, CaseIterable {
        case changeId = "change_id"
        case readerId = "reader_id"
        case version = "version"
        case event = "event"
        case field = "field"
        case oldValue = "old_value"
        case newValue = "new_value"
        case reason = "reason"
        case recordedAtMs = "recorded_at_ms"
        case session = "session"
        case person = "person"
        case terminal = "terminal"
        case method = "method"
        case requestKey = "request_key"
    }

    static let table: SQLFragment = "readers_change"
    static var columnsCount: Int { 14 }
    static var key: [Column] { [.changeId] }
    static let insertion: RowStatement<ChangeRow> = insert()

    init(next row: Row) throws(Row.ColumnError) {
        self.changeId = try row.nextInteger()
        self.readerId = try row.nextInteger()
        self.version = try row.nextInteger()
        self.event = try row.nextText()
        self.field = try row.nextText()
        self.oldValue = try row.nextText()
        self.newValue = try row.nextText()
        self.reason = try row.nextText()
        self.recordedAtMs = try row.nextInteger()
        self.session = try row.nextInteger()
        self.person = try row.nextInteger()
        self.terminal = try row.nextText()
        self.method = try row.nextText()
        self.requestKey = try row.nextText()
    }

    func parameter(_ column: Column) -> SQLValue {
        switch column {
        case .changeId: .integer(changeId)
        case .readerId: .integer(readerId)
        case .version: .integer(version)
        case .event: .text(event)
        case .field: .text(field)
        case .oldValue: .text(oldValue)
        case .newValue: .text(newValue)
        case .reason: .text(reason)
        case .recordedAtMs: .integer(recordedAtMs)
        case .session: .integer(session)
        case .person: .integer(person)
        case .terminal: .text(terminal)
        case .method: .text(method)
        case .requestKey: .text(requestKey)
        }
    }
}

/// Which field was changed by which version.
struct ChangedField: TableView {
    var version: Int64
    var field: String

    /// The row with these columns set.
    init(
        version: Int64 = 0,
        field: String = ""
    ) {
        self.version = version
        self.field = field
    }

    /// The columns, in the order in which they are read.
    enum Column: String, CaseIterable {
        case version = "version"
        case field = "field"
    }

    static let table: SQLFragment = "readers_change"
    static var columnsCount: Int { 2 }

    init(next row: Row) throws(Row.ColumnError) {
        self.version = try row.nextInteger()
        self.field = try row.nextText()
    }
}

/// What identifies a reader besides the card. Never deleted: none becomes another's.
struct IdentifierRow: TableRow {
    var identifierId: Int64
    var readerId: Int64
    /// lectern.readers.v1.IdentifierKind
    var kind: Int64
    var scope: String
    /// A keyed hash in hexadecimal where the kind is kept as one.
    var value: String
    /// lectern.readers.v1.IdentifierState
    var state: Int64
    var boundAtMs: Int64
    var sinceMs: Int64

    /// The row with these columns set.
    init(
        identifierId: Int64 = 0,
        readerId: Int64 = 0,
        kind: Int64 = 0,
        scope: String = "",
        value: String = "",
        state: Int64 = 0,
        boundAtMs: Int64 = 0,
        sinceMs: Int64 = 0
    ) {
        self.identifierId = identifierId
        self.readerId = readerId
        self.kind = kind
        self.scope = scope
        self.value = value
        self.state = state
        self.boundAtMs = boundAtMs
        self.sinceMs = sinceMs
    }

    /// The columns, in the order in which they are read.
    enum Column: String, CaseIterable {
        case identifierId = "identifier_id"
        case readerId = "reader_id"
        case kind = "kind"
        case scope = "scope"
        case value = "value"
        case state = "state"
        case boundAtMs = "bound_at_ms"
        case sinceMs = "since_ms"
    }

    static let table: SQLFragment = "readers_identifier"
    static var columnsCount: Int { 8 }
    static var key: [Column] { [.identifierId] }
    static let insertion: RowStatement<IdentifierRow> = insert()

    init(next row: Row) throws(Row.ColumnError) {
        self.identifierId = try row.nextInteger()
        self.readerId = try row.nextInteger()
        self.kind = try row.nextInteger()
        self.scope = try row.nextText()
        self.value = try row.nextText()
        self.state = try row.nextInteger()
        self.boundAtMs = try row.nextInteger()
        self.sinceMs = try row.nextInteger()
    }

    func parameter(_ column: Column) -> SQLValue {
        switch column {
        case .identifierId: .integer(identifierId)
        case .readerId: .integer(readerId)
        case .kind: .integer(kind)
        case .scope: .text(scope)
        case .value: .text(value)
        case .state: .integer(state)
        case .boundAtMs: .integer(boundAtMs)
        case .sinceMs: .integer(sinceMs)
        }
    }
}

/// What happened to an identifier. The columns from event on are those that the kit fills in.
struct IdentifierHistoryRow: TableRow {
    var historyId: Int64
    /// 0: the card.
    var identifierId: Int64
    /// Whose it was afterwards.
    var readerId: Int64
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
        identifierId: Int64 = 0,
        readerId: Int64 = 0,
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
        self.identifierId = identifierId
        self.readerId = readerId
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
        case identifierId = "identifier_id"
        case readerId = "reader_id"
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

    static let table: SQLFragment = "readers_identifier_history"
    static var columnsCount: Int { 13 }
    static var key: [Column] { [.historyId] }
    static let insertion: RowStatement<IdentifierHistoryRow> = insert()

    init(next row: Row) throws(Row.ColumnError) {
        self.historyId = try row.nextInteger()
        self.identifierId = try row.nextInteger()
        self.readerId = try row.nextInteger()
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
        case .identifierId: .integer(identifierId)
        case .readerId: .integer(readerId)
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

/// What a reader is found by: parts of the name, its pinyin, the phone number.
struct TermRow: TableRow {
    var readerId: Int64
    var term: String

    /// The row with these columns set.
    init(
        readerId: Int64 = 0,
        term: String = ""
    ) {
        self.readerId = readerId
        self.term = term
    }

    /// The columns, in the order in which they are read.
    enum Column: String, CaseIterable {
        case readerId = "reader_id"
        case term = "term"
    }

    static let table: SQLFragment = "readers_term"
    static var columnsCount: Int { 2 }
    static var key: [Column] { [.readerId, .term] }
    static let insertion: RowStatement<TermRow> = insert()

    init(next row: Row) throws(Row.ColumnError) {
        self.readerId = try row.nextInteger()
        self.term = try row.nextText()
    }

    func parameter(_ column: Column) -> SQLValue {
        switch column {
        case .readerId: .integer(readerId)
        case .term: .text(term)
        }
    }
}

/// A kind of card.
struct CardKindRow: TableRow {
    var code: String
    var name: String
    /// lectern.readers.v1.CardBasis
    var basis: Int64
    var validDays: Int64
    var depositMinorUnits: Int64
    var currency: String
    var scoreMin: Int64
    var category: String
    var version: Int64

    /// The row with these columns set.
    init(
        code: String = "",
        name: String = "",
        basis: Int64 = 0,
        validDays: Int64 = 0,
        depositMinorUnits: Int64 = 0,
        currency: String = "",
        scoreMin: Int64 = 0,
        category: String = "",
        version: Int64 = 0
    ) {
        self.code = code
        self.name = name
        self.basis = basis
        self.validDays = validDays
        self.depositMinorUnits = depositMinorUnits
        self.currency = currency
        self.scoreMin = scoreMin
        self.category = category
        self.version = version
    }

    /// The columns, in the order in which they are read.
    enum Column: String, CaseIterable {
        case code = "code"
        case name = "name"
        case basis = "basis"
        case validDays = "valid_days"
        case depositMinorUnits = "deposit_minor_units"
        case currency = "currency"
        case scoreMin = "score_min"
        case category = "category"
        case version = "version"
    }

    static let table: SQLFragment = "readers_card_kind"
    static var columnsCount: Int { 9 }
    static var key: [Column] { [.code] }
    static let insertion: RowStatement<CardKindRow> = insert()

    init(next row: Row) throws(Row.ColumnError) {
        self.code = try row.nextText()
        self.name = try row.nextText()
        self.basis = try row.nextInteger()
        self.validDays = try row.nextInteger()
        self.depositMinorUnits = try row.nextInteger()
        self.currency = try row.nextText()
        self.scoreMin = try row.nextInteger()
        self.category = try row.nextText()
        self.version = try row.nextInteger()
    }

    func parameter(_ column: Column) -> SQLValue {
        switch column {
        case .code: .text(code)
        case .name: .text(name)
        case .basis: .integer(basis)
        case .validDays: .integer(validDays)
        case .depositMinorUnits: .integer(depositMinorUnits)
        case .currency: .text(currency)
        case .scoreMin: .integer(scoreMin)
        case .category: .text(category)
        case .version: .integer(version)
        }
    }
}

/// A family; its members' profiles name it.
struct FamilyRow: TableRow {
    var familyId: Int64
    var name: String
    var loansMax: Int64
    var version: Int64

    /// The row with these columns set.
    init(
        familyId: Int64 = 0,
        name: String = "",
        loansMax: Int64 = 0,
        version: Int64 = 0
    ) {
        self.familyId = familyId
        self.name = name
        self.loansMax = loansMax
        self.version = version
    }

    /// The columns, in the order in which they are read.
    enum Column: String, CaseIterable {
        case familyId = "family_id"
        case name = "name"
        case loansMax = "loans_max"
        case version = "version"
    }

    static let table: SQLFragment = "readers_family"
    static var columnsCount: Int { 4 }
    static var key: [Column] { [.familyId] }
    static let insertion: RowStatement<FamilyRow> = insert()

    init(next row: Row) throws(Row.ColumnError) {
        self.familyId = try row.nextInteger()
        self.name = try row.nextText()
        self.loansMax = try row.nextInteger()
        self.version = try row.nextInteger()
    }

    func parameter(_ column: Column) -> SQLValue {
        switch column {
        case .familyId: .integer(familyId)
        case .name: .text(name)
        case .loansMax: .integer(loansMax)
        case .version: .integer(version)
        }
    }
}

/// That the daily sweep of ages was begun.
struct SweepRow: TableRow {
    var name: String
    var sinceMs: Int64

    /// The row with these columns set.
    init(
        name: String = "",
        sinceMs: Int64 = 0
    ) {
        self.name = name
        self.sinceMs = sinceMs
    }

    /// The columns, in the order in which they are read.
    enum Column: String, CaseIterable {
        case name = "name"
        case sinceMs = "since_ms"
    }

    static let table: SQLFragment = "readers_sweep"
    static var columnsCount: Int { 2 }
    static var key: [Column] { [.name] }
    static let insertion: RowStatement<SweepRow> = insert()

    init(next row: Row) throws(Row.ColumnError) {
        self.name = try row.nextText()
        self.sinceMs = try row.nextInteger()
    }

    func parameter(_ column: Column) -> SQLValue {
        switch column {
        case .name: .text(name)
        case .sinceMs: .integer(sinceMs)
        }
    }
}

/// What happened to records: they were merged or told apart. The columns from event on are those that the kit fills in.
struct RecordHistoryRow: TableRow {
    var historyId: Int64
    var readerId: Int64
    var intoReaderId: Int64
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
        readerId: Int64 = 0,
        intoReaderId: Int64 = 0,
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
        self.readerId = readerId
        self.intoReaderId = intoReaderId
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
        case readerId = "reader_id"
        case intoReaderId = "into_reader_id"
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

    static let table: SQLFragment = "readers_record_history"
    static var columnsCount: Int { 13 }
    static var key: [Column] { [.historyId] }
    static let insertion: RowStatement<RecordHistoryRow> = insert()

    init(next row: Row) throws(Row.ColumnError) {
        self.historyId = try row.nextInteger()
        self.readerId = try row.nextInteger()
        self.intoReaderId = try row.nextInteger()
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
        case .readerId: .integer(readerId)
        case .intoReaderId: .integer(intoReaderId)
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
