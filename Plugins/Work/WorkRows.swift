// The rows of lectern.work.rows. Generated from Work/rows.proto by protoc-gen-lectern. DO NOT EDIT.
// swift-format-ignore-file

internal import LecternKit
internal import LecternMessages

/// The tables of work.
enum WorkRows {
    /// The file and those that it imports, for the plugin's `fileDescriptors`.
    static let descriptors = EncodedDescriptors("CvM7CiBnb29nbGUvcHJvdG9idWYvZGVzY3JpcHRvci5wcm90bxIPZ29vZ2xlLnByb3RvYnVmIk0KEUZpbGVEZXNjcmlwdG9yU2V0EjgKBGZpbGUYASADKAsyJC5nb29nbGUucHJvdG9idWYuRmlsZURlc2NyaXB0b3JQcm90b1IEZmlsZSLkBAoTRmlsZURlc2NyaXB0b3JQcm90bxISCgRuYW1lGAEgASgJUgRuYW1lEhgKB3BhY2thZ2UYAiABKAlSB3BhY2thZ2USHgoKZGVwZW5kZW5jeRgDIAMoCVIKZGVwZW5kZW5jeRIrChFwdWJsaWNfZGVwZW5kZW5jeRgKIAMoBVIQcHVibGljRGVwZW5kZW5jeRInCg93ZWFrX2RlcGVuZGVuY3kYCyADKAVSDndlYWtEZXBlbmRlbmN5EkMKDG1lc3NhZ2VfdHlwZRgEIAMoCzIgLmdvb2dsZS5wcm90b2J1Zi5EZXNjcmlwdG9yUHJvdG9SC21lc3NhZ2VUeXBlEkEKCWVudW1fdHlwZRgFIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5FbnVtRGVzY3JpcHRvclByb3RvUghlbnVtVHlwZRJBCgdzZXJ2aWNlGAYgAygLMicuZ29vZ2xlLnByb3RvYnVmLlNlcnZpY2VEZXNjcmlwdG9yUHJvdG9SB3NlcnZpY2USQwoJZXh0ZW5zaW9uGAcgAygLMiUuZ29vZ2xlLnByb3RvYnVmLkZpZWxkRGVzY3JpcHRvclByb3RvUglleHRlbnNpb24SNgoHb3B0aW9ucxgIIAEoCzIcLmdvb2dsZS5wcm90b2J1Zi5GaWxlT3B0aW9uc1IHb3B0aW9ucxJJChBzb3VyY2VfY29kZV9pbmZvGAkgASgLMh8uZ29vZ2xlLnByb3RvYnVmLlNvdXJjZUNvZGVJbmZvUg5zb3VyY2VDb2RlSW5mbxIWCgZzeW50YXgYDCABKAlSBnN5bnRheCK5BgoPRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSOwoFZmllbGQYAiADKAsyJS5nb29nbGUucHJvdG9idWYuRmllbGREZXNjcmlwdG9yUHJvdG9SBWZpZWxkEkMKCWV4dGVuc2lvbhgGIAMoCzIlLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90b1IJZXh0ZW5zaW9uEkEKC25lc3RlZF90eXBlGAMgAygLMiAuZ29vZ2xlLnByb3RvYnVmLkRlc2NyaXB0b3JQcm90b1IKbmVzdGVkVHlwZRJBCgllbnVtX3R5cGUYBCADKAsyJC5nb29nbGUucHJvdG9idWYuRW51bURlc2NyaXB0b3JQcm90b1IIZW51bVR5cGUSWAoPZXh0ZW5zaW9uX3JhbmdlGAUgAygLMi8uZ29vZ2xlLnByb3RvYnVmLkRlc2NyaXB0b3JQcm90by5FeHRlbnNpb25SYW5nZVIOZXh0ZW5zaW9uUmFuZ2USRAoKb25lb2ZfZGVjbBgIIAMoCzIlLmdvb2dsZS5wcm90b2J1Zi5PbmVvZkRlc2NyaXB0b3JQcm90b1IJb25lb2ZEZWNsEjkKB29wdGlvbnMYByABKAsyHy5nb29nbGUucHJvdG9idWYuTWVzc2FnZU9wdGlvbnNSB29wdGlvbnMSVQoOcmVzZXJ2ZWRfcmFuZ2UYCSADKAsyLi5nb29nbGUucHJvdG9idWYuRGVzY3JpcHRvclByb3RvLlJlc2VydmVkUmFuZ2VSDXJlc2VydmVkUmFuZ2USIwoNcmVzZXJ2ZWRfbmFtZRgKIAMoCVIMcmVzZXJ2ZWROYW1lGnoKDkV4dGVuc2lvblJhbmdlEhQKBXN0YXJ0GAEgASgFUgVzdGFydBIQCgNlbmQYAiABKAVSA2VuZBJACgdvcHRpb25zGAMgASgLMiYuZ29vZ2xlLnByb3RvYnVmLkV4dGVuc2lvblJhbmdlT3B0aW9uc1IHb3B0aW9ucxo3Cg1SZXNlcnZlZFJhbmdlEhQKBXN0YXJ0GAEgASgFUgVzdGFydBIQCgNlbmQYAiABKAVSA2VuZCJ8ChVFeHRlbnNpb25SYW5nZU9wdGlvbnMSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAiLBBgoURmllbGREZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRIWCgZudW1iZXIYAyABKAVSBm51bWJlchJBCgVsYWJlbBgEIAEoDjIrLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90by5MYWJlbFIFbGFiZWwSPgoEdHlwZRgFIAEoDjIqLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90by5UeXBlUgR0eXBlEhsKCXR5cGVfbmFtZRgGIAEoCVIIdHlwZU5hbWUSGgoIZXh0ZW5kZWUYAiABKAlSCGV4dGVuZGVlEiMKDWRlZmF1bHRfdmFsdWUYByABKAlSDGRlZmF1bHRWYWx1ZRIfCgtvbmVvZl9pbmRleBgJIAEoBVIKb25lb2ZJbmRleBIbCglqc29uX25hbWUYCiABKAlSCGpzb25OYW1lEjcKB29wdGlvbnMYCCABKAsyHS5nb29nbGUucHJvdG9idWYuRmllbGRPcHRpb25zUgdvcHRpb25zEicKD3Byb3RvM19vcHRpb25hbBgRIAEoCFIOcHJvdG8zT3B0aW9uYWwitgIKBFR5cGUSDwoLVFlQRV9ET1VCTEUQARIOCgpUWVBFX0ZMT0FUEAISDgoKVFlQRV9JTlQ2NBADEg8KC1RZUEVfVUlOVDY0EAQSDgoKVFlQRV9JTlQzMhAFEhAKDFRZUEVfRklYRUQ2NBAGEhAKDFRZUEVfRklYRUQzMhAHEg0KCVRZUEVfQk9PTBAIEg8KC1RZUEVfU1RSSU5HEAkSDgoKVFlQRV9HUk9VUBAKEhAKDFRZUEVfTUVTU0FHRRALEg4KClRZUEVfQllURVMQDBIPCgtUWVBFX1VJTlQzMhANEg0KCVRZUEVfRU5VTRAOEhEKDVRZUEVfU0ZJWEVEMzIQDxIRCg1UWVBFX1NGSVhFRDY0EBASDwoLVFlQRV9TSU5UMzIQERIPCgtUWVBFX1NJTlQ2NBASIkMKBUxhYmVsEhIKDkxBQkVMX09QVElPTkFMEAESEgoOTEFCRUxfUkVRVUlSRUQQAhISCg5MQUJFTF9SRVBFQVRFRBADImMKFE9uZW9mRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSNwoHb3B0aW9ucxgCIAEoCzIdLmdvb2dsZS5wcm90b2J1Zi5PbmVvZk9wdGlvbnNSB29wdGlvbnMi4wIKE0VudW1EZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRI/CgV2YWx1ZRgCIAMoCzIpLmdvb2dsZS5wcm90b2J1Zi5FbnVtVmFsdWVEZXNjcmlwdG9yUHJvdG9SBXZhbHVlEjYKB29wdGlvbnMYAyABKAsyHC5nb29nbGUucHJvdG9idWYuRW51bU9wdGlvbnNSB29wdGlvbnMSXQoOcmVzZXJ2ZWRfcmFuZ2UYBCADKAsyNi5nb29nbGUucHJvdG9idWYuRW51bURlc2NyaXB0b3JQcm90by5FbnVtUmVzZXJ2ZWRSYW5nZVINcmVzZXJ2ZWRSYW5nZRIjCg1yZXNlcnZlZF9uYW1lGAUgAygJUgxyZXNlcnZlZE5hbWUaOwoRRW51bVJlc2VydmVkUmFuZ2USFAoFc3RhcnQYASABKAVSBXN0YXJ0EhAKA2VuZBgCIAEoBVIDZW5kIoMBChhFbnVtVmFsdWVEZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRIWCgZudW1iZXIYAiABKAVSBm51bWJlchI7CgdvcHRpb25zGAMgASgLMiEuZ29vZ2xlLnByb3RvYnVmLkVudW1WYWx1ZU9wdGlvbnNSB29wdGlvbnMipwEKFlNlcnZpY2VEZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRI+CgZtZXRob2QYAiADKAsyJi5nb29nbGUucHJvdG9idWYuTWV0aG9kRGVzY3JpcHRvclByb3RvUgZtZXRob2QSOQoHb3B0aW9ucxgDIAEoCzIfLmdvb2dsZS5wcm90b2J1Zi5TZXJ2aWNlT3B0aW9uc1IHb3B0aW9ucyKJAgoVTWV0aG9kRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSHQoKaW5wdXRfdHlwZRgCIAEoCVIJaW5wdXRUeXBlEh8KC291dHB1dF90eXBlGAMgASgJUgpvdXRwdXRUeXBlEjgKB29wdGlvbnMYBCABKAsyHi5nb29nbGUucHJvdG9idWYuTWV0aG9kT3B0aW9uc1IHb3B0aW9ucxIwChBjbGllbnRfc3RyZWFtaW5nGAUgASgIOgVmYWxzZVIPY2xpZW50U3RyZWFtaW5nEjAKEHNlcnZlcl9zdHJlYW1pbmcYBiABKAg6BWZhbHNlUg9zZXJ2ZXJTdHJlYW1pbmcikQkKC0ZpbGVPcHRpb25zEiEKDGphdmFfcGFja2FnZRgBIAEoCVILamF2YVBhY2thZ2USMAoUamF2YV9vdXRlcl9jbGFzc25hbWUYCCABKAlSEmphdmFPdXRlckNsYXNzbmFtZRI1ChNqYXZhX211bHRpcGxlX2ZpbGVzGAogASgIOgVmYWxzZVIRamF2YU11bHRpcGxlRmlsZXMSRAodamF2YV9nZW5lcmF0ZV9lcXVhbHNfYW5kX2hhc2gYFCABKAhCAhgBUhlqYXZhR2VuZXJhdGVFcXVhbHNBbmRIYXNoEjoKFmphdmFfc3RyaW5nX2NoZWNrX3V0ZjgYGyABKAg6BWZhbHNlUhNqYXZhU3RyaW5nQ2hlY2tVdGY4ElMKDG9wdGltaXplX2ZvchgJIAEoDjIpLmdvb2dsZS5wcm90b2J1Zi5GaWxlT3B0aW9ucy5PcHRpbWl6ZU1vZGU6BVNQRUVEUgtvcHRpbWl6ZUZvchIdCgpnb19wYWNrYWdlGAsgASgJUglnb1BhY2thZ2USNQoTY2NfZ2VuZXJpY19zZXJ2aWNlcxgQIAEoCDoFZmFsc2VSEWNjR2VuZXJpY1NlcnZpY2VzEjkKFWphdmFfZ2VuZXJpY19zZXJ2aWNlcxgRIAEoCDoFZmFsc2VSE2phdmFHZW5lcmljU2VydmljZXMSNQoTcHlfZ2VuZXJpY19zZXJ2aWNlcxgSIAEoCDoFZmFsc2VSEXB5R2VuZXJpY1NlcnZpY2VzEjcKFHBocF9nZW5lcmljX3NlcnZpY2VzGCogASgIOgVmYWxzZVIScGhwR2VuZXJpY1NlcnZpY2VzEiUKCmRlcHJlY2F0ZWQYFyABKAg6BWZhbHNlUgpkZXByZWNhdGVkEi4KEGNjX2VuYWJsZV9hcmVuYXMYHyABKAg6BHRydWVSDmNjRW5hYmxlQXJlbmFzEioKEW9iamNfY2xhc3NfcHJlZml4GCQgASgJUg9vYmpjQ2xhc3NQcmVmaXgSKQoQY3NoYXJwX25hbWVzcGFjZRglIAEoCVIPY3NoYXJwTmFtZXNwYWNlEiEKDHN3aWZ0X3ByZWZpeBgnIAEoCVILc3dpZnRQcmVmaXgSKAoQcGhwX2NsYXNzX3ByZWZpeBgoIAEoCVIOcGhwQ2xhc3NQcmVmaXgSIwoNcGhwX25hbWVzcGFjZRgpIAEoCVIMcGhwTmFtZXNwYWNlEjQKFnBocF9tZXRhZGF0YV9uYW1lc3BhY2UYLCABKAlSFHBocE1ldGFkYXRhTmFtZXNwYWNlEiEKDHJ1YnlfcGFja2FnZRgtIAEoCVILcnVieVBhY2thZ2USWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24iOgoMT3B0aW1pemVNb2RlEgkKBVNQRUVEEAESDQoJQ09ERV9TSVpFEAISEAoMTElURV9SVU5USU1FEAMqCQjoBxCAgICAAkoECCYQJyLjAgoOTWVzc2FnZU9wdGlvbnMSPAoXbWVzc2FnZV9zZXRfd2lyZV9mb3JtYXQYASABKAg6BWZhbHNlUhRtZXNzYWdlU2V0V2lyZUZvcm1hdBJMCh9ub19zdGFuZGFyZF9kZXNjcmlwdG9yX2FjY2Vzc29yGAIgASgIOgVmYWxzZVIcbm9TdGFuZGFyZERlc2NyaXB0b3JBY2Nlc3NvchIlCgpkZXByZWNhdGVkGAMgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBIbCgltYXBfZW50cnkYByABKAhSCG1hcEVudHJ5ElgKFHVuaW50ZXJwcmV0ZWRfb3B0aW9uGOcHIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5VbmludGVycHJldGVkT3B0aW9uUhN1bmludGVycHJldGVkT3B0aW9uKgkI6AcQgICAgAJKBAgEEAVKBAgFEAZKBAgGEAdKBAgIEAlKBAgJEAoikgQKDEZpZWxkT3B0aW9ucxJBCgVjdHlwZRgBIAEoDjIjLmdvb2dsZS5wcm90b2J1Zi5GaWVsZE9wdGlvbnMuQ1R5cGU6BlNUUklOR1IFY3R5cGUSFgoGcGFja2VkGAIgASgIUgZwYWNrZWQSRwoGanN0eXBlGAYgASgOMiQuZ29vZ2xlLnByb3RvYnVmLkZpZWxkT3B0aW9ucy5KU1R5cGU6CUpTX05PUk1BTFIGanN0eXBlEhkKBGxhenkYBSABKAg6BWZhbHNlUgRsYXp5Ei4KD3VudmVyaWZpZWRfbGF6eRgPIAEoCDoFZmFsc2VSDnVudmVyaWZpZWRMYXp5EiUKCmRlcHJlY2F0ZWQYAyABKAg6BWZhbHNlUgpkZXByZWNhdGVkEhkKBHdlYWsYCiABKAg6BWZhbHNlUgR3ZWFrElgKFHVuaW50ZXJwcmV0ZWRfb3B0aW9uGOcHIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5VbmludGVycHJldGVkT3B0aW9uUhN1bmludGVycHJldGVkT3B0aW9uIi8KBUNUeXBlEgoKBlNUUklORxAAEggKBENPUkQQARIQCgxTVFJJTkdfUElFQ0UQAiI1CgZKU1R5cGUSDQoJSlNfTk9STUFMEAASDQoJSlNfU1RSSU5HEAESDQoJSlNfTlVNQkVSEAIqCQjoBxCAgICAAkoECAQQBSJzCgxPbmVvZk9wdGlvbnMSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAiLAAQoLRW51bU9wdGlvbnMSHwoLYWxsb3dfYWxpYXMYAiABKAhSCmFsbG93QWxpYXMSJQoKZGVwcmVjYXRlZBgDIAEoCDoFZmFsc2VSCmRlcHJlY2F0ZWQSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAkoECAUQBiKeAQoQRW51bVZhbHVlT3B0aW9ucxIlCgpkZXByZWNhdGVkGAEgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbioJCOgHEICAgIACIpwBCg5TZXJ2aWNlT3B0aW9ucxIlCgpkZXByZWNhdGVkGCEgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbioJCOgHEICAgIACIuACCg1NZXRob2RPcHRpb25zEiUKCmRlcHJlY2F0ZWQYISABKAg6BWZhbHNlUgpkZXByZWNhdGVkEnEKEWlkZW1wb3RlbmN5X2xldmVsGCIgASgOMi8uZ29vZ2xlLnByb3RvYnVmLk1ldGhvZE9wdGlvbnMuSWRlbXBvdGVuY3lMZXZlbDoTSURFTVBPVEVOQ1lfVU5LTk9XTlIQaWRlbXBvdGVuY3lMZXZlbBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbiJQChBJZGVtcG90ZW5jeUxldmVsEhcKE0lERU1QT1RFTkNZX1VOS05PV04QABITCg9OT19TSURFX0VGRkVDVFMQARIOCgpJREVNUE9URU5UEAIqCQjoBxCAgICAAiKaAwoTVW5pbnRlcnByZXRlZE9wdGlvbhJBCgRuYW1lGAIgAygLMi0uZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb24uTmFtZVBhcnRSBG5hbWUSKQoQaWRlbnRpZmllcl92YWx1ZRgDIAEoCVIPaWRlbnRpZmllclZhbHVlEiwKEnBvc2l0aXZlX2ludF92YWx1ZRgEIAEoBFIQcG9zaXRpdmVJbnRWYWx1ZRIsChJuZWdhdGl2ZV9pbnRfdmFsdWUYBSABKANSEG5lZ2F0aXZlSW50VmFsdWUSIQoMZG91YmxlX3ZhbHVlGAYgASgBUgtkb3VibGVWYWx1ZRIhCgxzdHJpbmdfdmFsdWUYByABKAxSC3N0cmluZ1ZhbHVlEicKD2FnZ3JlZ2F0ZV92YWx1ZRgIIAEoCVIOYWdncmVnYXRlVmFsdWUaSgoITmFtZVBhcnQSGwoJbmFtZV9wYXJ0GAEgAigJUghuYW1lUGFydBIhCgxpc19leHRlbnNpb24YAiACKAhSC2lzRXh0ZW5zaW9uIqcCCg5Tb3VyY2VDb2RlSW5mbxJECghsb2NhdGlvbhgBIAMoCzIoLmdvb2dsZS5wcm90b2J1Zi5Tb3VyY2VDb2RlSW5mby5Mb2NhdGlvblIIbG9jYXRpb24azgEKCExvY2F0aW9uEhYKBHBhdGgYASADKAVCAhABUgRwYXRoEhYKBHNwYW4YAiADKAVCAhABUgRzcGFuEikKEGxlYWRpbmdfY29tbWVudHMYAyABKAlSD2xlYWRpbmdDb21tZW50cxIrChF0cmFpbGluZ19jb21tZW50cxgEIAEoCVIQdHJhaWxpbmdDb21tZW50cxI6ChlsZWFkaW5nX2RldGFjaGVkX2NvbW1lbnRzGAYgAygJUhdsZWFkaW5nRGV0YWNoZWRDb21tZW50cyLRAQoRR2VuZXJhdGVkQ29kZUluZm8STQoKYW5ub3RhdGlvbhgBIAMoCzItLmdvb2dsZS5wcm90b2J1Zi5HZW5lcmF0ZWRDb2RlSW5mby5Bbm5vdGF0aW9uUgphbm5vdGF0aW9uGm0KCkFubm90YXRpb24SFgoEcGF0aBgBIAMoBUICEAFSBHBhdGgSHwoLc291cmNlX2ZpbGUYAiABKAlSCnNvdXJjZUZpbGUSFAoFYmVnaW4YAyABKAVSBWJlZ2luEhAKA2VuZBgEIAEoBVIDZW5kQn4KE2NvbS5nb29nbGUucHJvdG9idWZCEERlc2NyaXB0b3JQcm90b3NIAVotZ29vZ2xlLmdvbGFuZy5vcmcvcHJvdG9idWYvdHlwZXMvZGVzY3JpcHRvcnBi+AEBogIDR1BCqgIaR29vZ2xlLlByb3RvYnVmLlJlZmxlY3Rpb24KuiEKFWxlY3Rlcm4vb3B0aW9ucy5wcm90bxIHbGVjdGVybhogZ29vZ2xlL3Byb3RvYnVmL2Rlc2NyaXB0b3IucHJvdG8iawoFUGFydHkSNgoLY2VydGlmaWNhdGUYASABKA4yFC5sZWN0ZXJuLkNlcnRpZmljYXRlUgtjZXJ0aWZpY2F0ZRIqCgdzZXNzaW9uGAIgASgOMhAubGVjdGVybi5TZXNzaW9uUgdzZXNzaW9uIpcCCgRSdWxlEiQKBWFsbG93GAEgAygLMg4ubGVjdGVybi5QYXJ0eVIFYWxsb3cSJwoGZWZmZWN0GAIgASgOMg8ubGVjdGVybi5FZmZlY3RSBmVmZmVjdBIdCgp0aW1lb3V0X21zGAMgASgNUgl0aW1lb3V0TXMSFgoGaW5saW5lGAQgASgIUgZpbmxpbmUSGAoHcmVhc29ucxgFIAMoCVIHcmVhc29ucxIYCgdwcmVwYXJlGAYgASgIUgdwcmVwYXJlEhYKBnNlY3JldBgHIAEoCFIGc2VjcmV0EicKBmZvbGxvdxgIIAEoCzIPLmxlY3Rlcm4uRm9sbG93UgZmb2xsb3cSFAoFcmlnaHQYCSABKAlSBXJpZ2h0IkEKBkZvbGxvdxIWCgZ0b3BpY3MYASADKAlSBnRvcGljcxIfCgtmcm9tX29sZGVzdBgCIAEoCFIKZnJvbU9sZGVzdCJWCgZSZWFzb24SFgoGc3RhdHVzGAEgASgFUgZzdGF0dXMSDgoCemgYAiABKAlSAnpoEg4KAmVuGAMgASgJUgJlbhIUCgVmYWN0cxgEIAMoCVIFZmFjdHMisgEKBVRhYmxlEhIKBG5hbWUYASABKAlSBG5hbWUSEAoDa2V5GAIgAygJUgNrZXkSFgoGcGVyc29uGAMgAygJUgZwZXJzb24SKgoFZXJhc2UYBCABKA4yFC5sZWN0ZXJuLlRhYmxlLkVyYXNlUgVlcmFzZSI/CgVFcmFzZRIVChFFUkFTRV9VTlNQRUNJRklFRBAAEgoKBkRFTEVURRABEgkKBUJMQU5LEAISCAoES0VFUBADIhYKBFZpZXcSDgoCb2YYASABKAlSAm9mKk8KC0NlcnRpZmljYXRlEhIKDk5PX0NFUlRJRklDQVRFEAASCgoGREVWSUNFEAESCwoHUEFSVE5FUhACEggKBERFU0sQAxIJCgVBRE1JThAEKjAKB1Nlc3Npb24SDgoKTk9fU0VTU0lPThAAEgoKBlJFQURFUhABEgkKBVNUQUZGEAIqJwoGRWZmZWN0EggKBE5PTkUQABIICgRSRUFEEAESCQoFV1JJVEUQAjpDCgRydWxlEh4uZ29vZ2xlLnByb3RvYnVmLk1ldGhvZE9wdGlvbnMY0YYDIAEoCzINLmxlY3Rlcm4uUnVsZVIEcnVsZTpMCgZyZWFzb24SIS5nb29nbGUucHJvdG9idWYuRW51bVZhbHVlT3B0aW9ucxjRhgMgASgLMg8ubGVjdGVybi5SZWFzb25SBnJlYXNvbjpHCgV0YWJsZRIfLmdvb2dsZS5wcm90b2J1Zi5NZXNzYWdlT3B0aW9ucxjRhgMgASgLMg4ubGVjdGVybi5UYWJsZVIFdGFibGU6RAoEdmlldxIfLmdvb2dsZS5wcm90b2J1Zi5NZXNzYWdlT3B0aW9ucxjShgMgASgLMg0ubGVjdGVybi5WaWV3UgR2aWV3SrAXCvQBCgEMEgMDABIa6QEgV2hhdCBhIG1ldGhvZCBtYXkgZG8gYW5kIHdobyBtYXkgY2FsbCBpdCwgc2FpZCBvbmNlLCBiZXNpZGUgdGhlIG1ldGhvZC4gVGhlIGdlbmVyYXRvciB0dXJucyB0aGVzZQogb3B0aW9ucyBpbnRvIHRoZSB0YWJsZSB0aGF0IHRoZSBkYWVtb24gZW5mb3JjZXMgYW5kIGludG8gdGhlIHJlZmVyZW5jZSBwYWdlLiBMaWtld2lzZSB0aGUgdGFibGVzIG9mIGEgcGx1Z2luLAogaW4gYSBmaWxlIG9mIGl0cyBvd24uCgpmCgIFABIECQATARpaIFdoYXQgYSBjYWxsZXIncyBUTFMgY2VydGlmaWNhdGUgbWFrZXMgaXQuIFRoZSByb2xlIGlzIHBhcnQgb2YgdGhlIGNlcnRpZmljYXRlJ3MgU0FOIFVSSS4KCj4KBAUAAgESAwwCDRoxIEEga2lvc2ssIGEgbG9ja2VyLCBhIGdhdGU6IHVuYXR0ZW5kZWQgaGFyZHdhcmUuCgpJCgQFAAICEgMOAg4aPCBUaGUgYmFja2VuZCBvZiBhIGJvb2tzaG9wLCBhIGNvdXJpZXIsIGEgbWluaS1wcm9ncmFtIGhvc3QuCgoeCgQFAAIDEgMQAgsaESBBIHN0YWZmZWQgZGVzay4KCiAKBAUAAgQSAxICDBoTIEFuIGFkbWluaXN0cmF0b3IuCgotCgIFARIEFgAaARohIFdobyBpcyBzaWduZWQgaW4gYXQgdGhlIGNhbGxlci4KCjEKAgQAEgQdACABGiUgT25lIGtpbmQgb2YgY2FsbGVyLiBCb3RoIG11c3QgaG9sZC4KCikKAgUCEgQjACoBGh0gV2hhdCBhIG1ldGhvZCBkb2VzIHRvIGRhdGEuCgofCgQFAgIAEgMlAgsaEiBUb3VjaGVzIG5vIGRhdGEuCgoiCgQFAgIBEgMnAgsaFSBSZWFkcyBvbmUgc25hcHNob3QuCgonCgQFAgICEgMpAgwaGiBSdW5zIGluIG9uZSB0cmFuc2FjdGlvbi4KCiUKAgQBEgQtAEEBGhkgVGhlIHJ1bGUgb2Ygb25lIG1ldGhvZC4KCkQKBAQBAgASAy8CGxo3IEFueSBvZiB0aGVzZSBtYXkgY2FsbDsgZW1wdHk6IG9ubHkgb3RoZXIgcGx1Z2lucyBtYXkuCgpoCgQEAQICEgMyAhgaWyBUaGUgdGltZSBhIGNhbGwgbWF5IHRha2UgdW5sZXNzIHRoZSBjYWxsZXIgc2F5cyBvdGhlcndpc2U7IDAgaXMgdGhlIGRhZW1vbidzIG93biBkZWZhdWx0LgoKrgEKBAQBAgMSAzUCEhqgASBOT05FIG9yIFJFQUQ6IHNvIGxpdHRsZSB3b3JrIHRoYXQgaXQgbWF5IHJ1biBvbiB0aGUgcmVhY3Rvci4gQSBSRUFEIHRoZXJlIHRoYXQgcHJvdmVzIHRvIGJlIG1vcmUsIG9yIHdvdWxkIGhhdmUgdG8KIHdhaXQsIGlzIHJ1biBhZ2FpbiBvbiB0aGUgc3RvcmUncyB0aHJlYWRzLgoKXgoEBAECBBIDNwIeGlEgTmFtZXMgb2YgdGhlIHZhbHVlcyBvZiB0aGUgc2VydmljZSdzIFJlYXNvbiBlbnVtIHRoYXQgdGhpcyBtZXRob2QgcmVmdXNlcyB3aXRoLgoKWwoEBAECBRIDOQITGk4gVGhlIGhhbmRsZXIgaGFzIGEgc2xvdyBwYXJ0IHRoYXQgcnVucyBiZWZvcmUgdGhlIHRyYW5zYWN0aW9uLCBvbiBhIHNuYXBzaG90LgoKbAoEBAECBhIDOwISGl8gVGhlIGFuc3dlciBob2xkcyBhIHNlY3JldDogaXQgaXMgbmV2ZXIgc3RvcmVkIHVuZGVyIGl0cyByZXF1ZXN0IGtleSwgYW5kIGEgcmVwZWF0IHJ1bnMgYWdhaW4uCgqQAQoEBAECBxIDPQIUGoIBIE90aGVyIHBsdWdpbnMgb25seSwgV1JJVEU6IHRoZSBob3N0IGNhbGxzIHRoZSBtZXRob2QgZm9yIGVhY2ggY2hhbmdlIG9mIHRoZXNlIHRvcGljcywgd2hvc2UgcmVxdWVzdCBpcyBhIGxlY3Rlcm4uaG9zdC52MS5DaGFuZ2UuCgrRAQoEBAECCBIDQAITGsMBIFdoYXQgYSBtZW1iZXIgb2Ygc3RhZmYgbXVzdCBiZSBhbGxvd2VkIHRvIGRvLCAiY2lyY3VsYXRpb24ubGVuZCI6IHRoZSBwYXJ0aWVzIHdpdGggc2Vzc2lvbiBTVEFGRiBhcmUgZm9yIHNlc3Npb25zIHRoYXQgaGF2ZSB0aGlzCiByaWdodC4gIioiOiBhbnkgbWVtYmVyIG9mIHN0YWZmLiBHaXZlbiB3aGVyZXZlciBzdGFmZiBtYXkgY2FsbC4KCisKAgQCEgREAEkBGh8gVG9waWNzIHRoYXQgYSBtZXRob2QgZm9sbG93cy4KCkMKBAQCAgASA0YCHRo2ICJjaXJjdWxhdGlvbi5sb2FuIiwgb3IgYSBiZWdpbm5pbmcsICJjaXJjdWxhdGlvbi4qIi4KCncKBAQCAgESA0gCFxpqIEJlZ2lucyB3aXRoIHRoZSBvbGRlc3QgY2hhbmdlIHRoYXQgaXMga2VwdDsgZWxzZSB3aXRoIHRob3NlIHRoYXQgY29tZSBhZnRlciB0aGUgcGx1Z2luIHdhcyBmaXJzdCBsb2FkZWQuCgpXCgIEAxIETABSARpLIEhvdyBhIHJlYXNvbiBpcyB0b2xkIHRvIGEgcHJvZ3JhbSAodGhlIGdSUEMgc3RhdHVzIGNvZGUpIGFuZCB0byBhIHBlcnNvbi4KCjgKBAQDAgMSA1ECHBorIE5hbWVzIG9mIHRoZSBmYWN0cyB0aGF0IG1heSBjb21lIHdpdGggaXQuCgpjCgIEBBIEVQBnARpXIEEgdGFibGUgb2YgYSBwbHVnaW46IHRoZSBtZXNzYWdlIGlzIGl0cyByb3csIGVhY2ggZmllbGQgYSBjb2x1bW4gb2YgdGhlIGZpZWxkJ3MgbmFtZS4KCk4KBAQEBAASBFcCXwMaQCBXaGF0IGhhcHBlbnMgdG8gdGhlIHJvdyB3aGVuIGEgcGVyc29uIHRoYXQgaXQgbmFtZXMgaXMgZXJhc2VkLgoKJAoGBAQEAAIBEgNaBA8aFSBUaGUgcm93IGlzIGRlbGV0ZWQuCgpnCgYEBAQAAgISA1wEDhpYIFRoZSByb3cgc3RheXM7IHRoZSBjb2x1bW5zIHRoYXQgbmFtZSB0aGUgcGVyc29uIGJlY29tZSBOVUxMIHdoZXJlIHRoZXkgbWF5IGJlLCBlbHNlIDAuCgooCgYEBAQAAgMSA14EDRoZIFRoZSByb3cgc3RheXMgYXMgaXQgaXMuCgpBCgQEBAIAEgNhAhIaNCAiY2lyY3VsYXRpb25faXRlbSI7IGJlZ2lucyB3aXRoIHRoZSBwbHVnaW4ncyBuYW1lLgoKLgoEBAQCARIDYwIaGiEgVGhlIGNvbHVtbnMgb2YgdGhlIHByaW1hcnkga2V5LgoKdwoEBAQCAhIDZQIdGmogQ29sdW1ucyB0aGF0IGhvbGQgdGhlIG51bWJlciBvZiBhIHBlcnNvbjogd2hhdCBpcyBleHBvcnRlZCBhbmQgZXJhc2VkIHdpdGggdGhhdCBwZXJzb24gaXMgZm91bmQgYnkgdGhlbS4KClMKAgQFEgRqAG0BGkcgU29tZSBjb2x1bW5zIG9mIGEgdGFibGUsIGZvciBzdGF0ZW1lbnRzIHRoYXQgcmVhZCBubyBtb3JlIHRoYW4gdGhvc2UuCgpACgQEBQIAEgNsAhAaMyBUaGUgbWVzc2FnZSBvZiB0aGUgdGFibGUncyByb3csIGluIHRoZSBzYW1lIGZpbGUuCmIGcHJvdG8zCpgSCg9Xb3JrL3Jvd3MucHJvdG8SEWxlY3Rlcm4ud29yay5yb3dzGhVsZWN0ZXJuL29wdGlvbnMucHJvdG8icAoHS2luZFJvdxISCgRjb2RlGAEgASgJUgRjb2RlEhgKB3ZlcnNpb24YAiABKANSB3ZlcnNpb24SIAoLZGVjbGFyYXRpb24YAyABKAxSC2RlY2xhcmF0aW9uOhWKtRgRCgl3b3JrX2tpbmQSBGNvZGUiiwUKB0l0ZW1Sb3cSFwoHaXRlbV9pZBgBIAEoA1IGaXRlbUlkEhIKBGtpbmQYAiABKAlSBGtpbmQSGwoJb3duZXJfa2V5GAMgASgJUghvd25lcktleRIbCglicmFuY2hfaWQYBCABKANSCGJyYW5jaElkEiEKDG5lZWRlZF9yaWdodBgFIAEoCVILbmVlZGVkUmlnaHQSEgoEdG9sZBgGIAEoDFIEdG9sZBIeCgthZGRlZF9hdF9tcxgHIAEoA1IJYWRkZWRBdE1zEhoKCWR1ZV9hdF9tcxgIIAEoA1IHZHVlQXRNcxImCg9lc2NhbGF0ZXNfYXRfbXMYCSABKANSDWVzY2FsYXRlc0F0TXMSFAoFc3RhZ2UYCiABKANSBXN0YWdlEhQKBWNsYWltGAsgASgDUgVjbGFpbRIWCgZob2xkZXIYDCABKANSBmhvbGRlchIfCgtob2xkZXJfbmFtZRgNIAEoCVIKaG9sZGVyTmFtZRInCg9ob2xkZXJfdGVybWluYWwYDiABKAlSDmhvbGRlclRlcm1pbmFsEiQKDmxlYXNlX3VudGlsX21zGA8gASgDUgxsZWFzZVVudGlsTXMSGQoIa2VwdF9mb3IYECABKANSB2tlcHRGb3ISLwoUZmlyc3RfYW5zd2VyZWRfYXRfbXMYESABKANSEWZpcnN0QW5zd2VyZWRBdE1zEiIKDGNsb3NlZF9hdF9tcxgSIAEoA0gAUgpjbG9zZWRBdE1zEhgKB291dGNvbWUYEyABKAlSB291dGNvbWU6LIq1GCgKCXdvcmtfaXRlbRIHaXRlbV9pZBoGaG9sZGVyGghrZXB0X2ZvciACQhIKEGhhc19jbG9zZWRfYXRfbXMijwIKCENvdW50Um93EhsKCWJyYW5jaF9pZBgBIAEoA1IIYnJhbmNoSWQSEgoEa2luZBgCIAEoCVIEa2luZBIhCgxuZWVkZWRfcmlnaHQYAyABKAlSC25lZWRlZFJpZ2h0EhIKBHNsb3QYBCABKANSBHNsb3QSGAoHd2FpdGluZxgFIAEoA1IHd2FpdGluZxIYCgdjbGFpbWVkGAYgASgDUgdjbGFpbWVkEhIKBGxhdGUYByABKANSBGxhdGUSHAoJZXNjYWxhdGVkGAggASgDUgllc2NhbGF0ZWQ6NYq1GDEKCndvcmtfY291bnQSCWJyYW5jaF9pZBIEa2luZBIMbmVlZGVkX3JpZ2h0EgRzbG90IqwDCg5JdGVtSGlzdG9yeVJvdxIXCgdpdGVtX2lkGAEgASgDUgZpdGVtSWQSHQoKaGlzdG9yeV9pZBgCIAEoA1IJaGlzdG9yeUlkEhQKBWV2ZW50GAMgASgJUgVldmVudBIdCgpmcm9tX3N0YXRlGAQgASgJUglmcm9tU3RhdGUSGQoIdG9fc3RhdGUYBSABKAlSB3RvU3RhdGUSJAoOaGFwcGVuZWRfYXRfbXMYBiABKANSDGhhcHBlbmVkQXRNcxIkCg5yZWNvcmRlZF9hdF9tcxgHIAEoA1IMcmVjb3JkZWRBdE1zEhYKBnBlcnNvbhgIIAEoA1IGcGVyc29uEhoKCHRlcm1pbmFsGAkgASgJUgh0ZXJtaW5hbBIWCgZtZXRob2QYCiABKAlSBm1ldGhvZBIfCgtyZXF1ZXN0X2tleRgLIAEoCVIKcmVxdWVzdEtleRIWCgZkZXRhaWwYDCABKAlSBmRldGFpbDpBirUYPQoMd29ya19oaXN0b3J5EgdpdGVtX2lkEg5yZWNvcmRlZF9hdF9tcxIKaGlzdG9yeV9pZBoGcGVyc29uIAJKkQYKHwoBDBIDAQASGhUgVGhlIHRhYmxlcyBvZiB3b3JrLgoKMwoCBAASBAcADQEaJyBBIGtpbmQsIGFzIGl0cyBvd25lciBoYXMgZGVjbGFyZWQgaXQuCgomCgQEAAICEgMMAhgaGSBBIGxlY3Rlcm4ud29yay52MS5LaW5kLgoKIQoEBAECAxIDFQIWGhQgMDogdGhlIHdob2xlIGNpdHkuCgpCCgQEAQIFEgMYAhEaNSBBIGxlY3Rlcm4ud29yay52MS5JdGVtIHdpdGggbm90aGluZyBidXQgaXRzIHZhbHVlcy4KChgKBAQBAggSAxwCHBoLIDA6IG5ldmVyLgoKTQoEBAECCRIDHgITGkAgV2hhdCB3YXMgdG9sZCBvZiBpdHMgZHVlIHRpbWU6IDAgbm90aGluZywgMSBsYXRlLCAyIGVzY2FsYXRlZC4KCjQKBAQBAgoSAyACExonIDAsIHRoZXNlIGZvdXI6IG5vYm9keSBoYXMgY2xhaW1lZCBpdC4KChkKBAQBAg8SAyYCFhoMIDA6IG5vYm9keS4KChoKBAQBAhASAygCIhoNIDA6IG5vdCB5ZXQuCgogCgQEAQgAEgMqAjUaEyBOVUxMOiBpdCBpcyBvcGVuLgoKPwoEBAECEhIDLAIWGjIgVGhlIGFjdGlvbjsgZW1wdHk6IGl0IGlzIG9wZW4sIG9yIHdhcyB3aXRoZHJhd24uCgp4CgIEAhIEMAA6ARpsIFRoZSBvcGVuIGl0ZW1zIG9mIGEgcXVldWUsIGNvdW50ZWQgaW4gc2V2ZXJhbCByb3dzLCBzbyB0aGF0IGRlc2tzIHRoYXQgY2hhbmdlIGRpZmZlcmVudCBpdGVtcyBzZWxkb20gbWVldC4KCncKAgQDEgQ9AEsBGmsgV2hhdCB3YXMgZG9uZSB0byBhbiBpdGVtOiB0aGUgY29sdW1ucyBhZnRlciB0aGUgc2Vjb25kIGFyZSB0aG9zZSB0aGF0IHRoZSBraXQgZmlsbHMgaW4sIGJ1dCBmb3IgdGhlIGxhc3QuCmIGcHJvdG8z")
}

/// A kind, as its owner has declared it.
struct KindRow: TableRow {
    var code: String
    var version: Int64
    /// A lectern.work.v1.Kind.
    var declaration: [UInt8]

    /// The row with these columns set.
    init(
        code: String = "",
        version: Int64 = 0,
        declaration: [UInt8] = []
    ) {
        self.code = code
        self.version = version
        self.declaration = declaration
    }

    /// The columns, in the order in which they are read.
    enum Column: String, CaseIterable {
        case code = "code"
        case version = "version"
        case declaration = "declaration"
    }

    static let table: SQLFragment = "work_kind"
    static var columnsCount: Int { 3 }
    static var key: [Column] { [.code] }
    static let insertion: RowStatement<KindRow> = insert()

    init(next row: Row) throws(Row.ColumnError) {
        self.code = try row.nextText()
        self.version = try row.nextInteger()
        self.declaration = try row.nextBlob()
    }

    func parameter(_ column: Column) -> SQLValue {
        switch column {
        case .code: .text(code)
        case .version: .integer(version)
        case .declaration: .blob(declaration)
        }
    }
}

/// A row of `work_item`.
struct ItemRow: TableRow {
    var itemId: Int64
    var kind: String
    var ownerKey: String
    /// 0: the whole city.
    var branchId: Int64
    var neededRight: String
    /// A lectern.work.v1.Item with nothing but its values.
    var told: [UInt8]
    var addedAtMs: Int64
    var dueAtMs: Int64
    /// 0: never.
    var escalatesAtMs: Int64
    /// What was told of its due time: 0 nothing, 1 late, 2 escalated.
    var stage: Int64
    /// 0, these four: nobody has claimed it.
    var claim: Int64
    var holder: Int64
    var holderName: String
    var holderTerminal: String
    var leaseUntilMs: Int64
    /// 0: nobody.
    var keptFor: Int64
    /// 0: not yet.
    var firstAnsweredAtMs: Int64
    var closedAtMs: Int64?
    /// The action; empty: it is open, or was withdrawn.
    var outcome: String

    /// The row with these columns set.
    init(
        itemId: Int64 = 0,
        kind: String = "",
        ownerKey: String = "",
        branchId: Int64 = 0,
        neededRight: String = "",
        told: [UInt8] = [],
        addedAtMs: Int64 = 0,
        dueAtMs: Int64 = 0,
        escalatesAtMs: Int64 = 0,
        stage: Int64 = 0,
        claim: Int64 = 0,
        holder: Int64 = 0,
        holderName: String = "",
        holderTerminal: String = "",
        leaseUntilMs: Int64 = 0,
        keptFor: Int64 = 0,
        firstAnsweredAtMs: Int64 = 0,
        closedAtMs: Int64? = nil,
        outcome: String = ""
    ) {
        self.itemId = itemId
        self.kind = kind
        self.ownerKey = ownerKey
        self.branchId = branchId
        self.neededRight = neededRight
        self.told = told
        self.addedAtMs = addedAtMs
        self.dueAtMs = dueAtMs
        self.escalatesAtMs = escalatesAtMs
        self.stage = stage
        self.claim = claim
        self.holder = holder
        self.holderName = holderName
        self.holderTerminal = holderTerminal
        self.leaseUntilMs = leaseUntilMs
        self.keptFor = keptFor
        self.firstAnsweredAtMs = firstAnsweredAtMs
        self.closedAtMs = closedAtMs
        self.outcome = outcome
    }

    /// The columns, in the order in which they are read.
    enum Column: String, CaseIterable {
        case itemId = "item_id"
        case kind = "kind"
        case ownerKey = "owner_key"
        case branchId = "branch_id"
        case neededRight = "needed_right"
        case told = "told"
        case addedAtMs = "added_at_ms"
        case dueAtMs = "due_at_ms"
        case escalatesAtMs = "escalates_at_ms"
        case stage = "stage"
        case claim = "claim"
        case holder = "holder"
        case holderName = "holder_name"
        case holderTerminal = "holder_terminal"
        case leaseUntilMs = "lease_until_ms"
        case keptFor = "kept_for"
        case firstAnsweredAtMs = "first_answered_at_ms"
        case closedAtMs = "closed_at_ms"
        case outcome = "outcome"
    }

    static let table: SQLFragment = "work_item"
    static var columnsCount: Int { 19 }
    static var key: [Column] { [.itemId] }
    static let insertion: RowStatement<ItemRow> = insert()

    init(next row: Row) throws(Row.ColumnError) {
        self.itemId = try row.nextInteger()
        self.kind = try row.nextText()
        self.ownerKey = try row.nextText()
        self.branchId = try row.nextInteger()
        self.neededRight = try row.nextText()
        self.told = try row.nextBlob()
        self.addedAtMs = try row.nextInteger()
        self.dueAtMs = try row.nextInteger()
        self.escalatesAtMs = try row.nextInteger()
        self.stage = try row.nextInteger()
        self.claim = try row.nextInteger()
        self.holder = try row.nextInteger()
        self.holderName = try row.nextText()
        self.holderTerminal = try row.nextText()
        self.leaseUntilMs = try row.nextInteger()
        self.keptFor = try row.nextInteger()
        self.firstAnsweredAtMs = try row.nextInteger()
        self.closedAtMs = try row.nextOptionalInteger()
        self.outcome = try row.nextText()
    }

    func parameter(_ column: Column) -> SQLValue {
        switch column {
        case .itemId: .integer(itemId)
        case .kind: .text(kind)
        case .ownerKey: .text(ownerKey)
        case .branchId: .integer(branchId)
        case .neededRight: .text(neededRight)
        case .told: .blob(told)
        case .addedAtMs: .integer(addedAtMs)
        case .dueAtMs: .integer(dueAtMs)
        case .escalatesAtMs: .integer(escalatesAtMs)
        case .stage: .integer(stage)
        case .claim: .integer(claim)
        case .holder: .integer(holder)
        case .holderName: .text(holderName)
        case .holderTerminal: .text(holderTerminal)
        case .leaseUntilMs: .integer(leaseUntilMs)
        case .keptFor: .integer(keptFor)
        case .firstAnsweredAtMs: .integer(firstAnsweredAtMs)
        case .closedAtMs: SQLValue(closedAtMs)
        case .outcome: .text(outcome)
        }
    }
}

/// The open items of a queue, counted in several rows, so that desks that change different items seldom meet.
struct CountRow: TableRow {
    var branchId: Int64
    var kind: String
    var neededRight: String
    var slot: Int64
    var waiting: Int64
    var claimed: Int64
    var late: Int64
    var escalated: Int64

    /// The row with these columns set.
    init(
        branchId: Int64 = 0,
        kind: String = "",
        neededRight: String = "",
        slot: Int64 = 0,
        waiting: Int64 = 0,
        claimed: Int64 = 0,
        late: Int64 = 0,
        escalated: Int64 = 0
    ) {
        self.branchId = branchId
        self.kind = kind
        self.neededRight = neededRight
        self.slot = slot
        self.waiting = waiting
        self.claimed = claimed
        self.late = late
        self.escalated = escalated
    }

    /// The columns, in the order in which they are read.
    enum Column: String, CaseIterable {
        case branchId = "branch_id"
        case kind = "kind"
        case neededRight = "needed_right"
        case slot = "slot"
        case waiting = "waiting"
        case claimed = "claimed"
        case late = "late"
        case escalated = "escalated"
    }

    static let table: SQLFragment = "work_count"
    static var columnsCount: Int { 8 }
    static var key: [Column] { [.branchId, .kind, .neededRight, .slot] }
    static let insertion: RowStatement<CountRow> = insert()

    init(next row: Row) throws(Row.ColumnError) {
        self.branchId = try row.nextInteger()
        self.kind = try row.nextText()
        self.neededRight = try row.nextText()
        self.slot = try row.nextInteger()
        self.waiting = try row.nextInteger()
        self.claimed = try row.nextInteger()
        self.late = try row.nextInteger()
        self.escalated = try row.nextInteger()
    }

    func parameter(_ column: Column) -> SQLValue {
        switch column {
        case .branchId: .integer(branchId)
        case .kind: .text(kind)
        case .neededRight: .text(neededRight)
        case .slot: .integer(slot)
        case .waiting: .integer(waiting)
        case .claimed: .integer(claimed)
        case .late: .integer(late)
        case .escalated: .integer(escalated)
        }
    }
}

/// What was done to an item: the columns after the second are those that the kit fills in, but for the last.
struct ItemHistoryRow: TableRow {
    var itemId: Int64
    var historyId: Int64
    var event: String
    var fromState: String
    var toState: String
    var happenedAtMs: Int64
    var recordedAtMs: Int64
    var person: Int64
    var terminal: String
    var method: String
    var requestKey: String
    var detail: String

    /// The row with these columns set.
    init(
        itemId: Int64 = 0,
        historyId: Int64 = 0,
        event: String = "",
        fromState: String = "",
        toState: String = "",
        happenedAtMs: Int64 = 0,
        recordedAtMs: Int64 = 0,
        person: Int64 = 0,
        terminal: String = "",
        method: String = "",
        requestKey: String = "",
        detail: String = ""
    ) {
        self.itemId = itemId
        self.historyId = historyId
        self.event = event
        self.fromState = fromState
        self.toState = toState
        self.happenedAtMs = happenedAtMs
        self.recordedAtMs = recordedAtMs
        self.person = person
        self.terminal = terminal
        self.method = method
        self.requestKey = requestKey
        self.detail = detail
    }

    /// The columns, in the order in which they are read.
    enum Column: String, CaseIterable {
        case itemId = "item_id"
        case historyId = "history_id"
        case event = "event"
        case fromState = "from_state"
        case toState = "to_state"
        case happenedAtMs = "happened_at_ms"
        case recordedAtMs = "recorded_at_ms"
        case person = "person"
        case terminal = "terminal"
        case method = "method"
        case requestKey = "request_key"
        case detail = "detail"
    }

    static let table: SQLFragment = "work_history"
    static var columnsCount: Int { 12 }
    static var key: [Column] { [.itemId, .recordedAtMs, .historyId] }
    static let insertion: RowStatement<ItemHistoryRow> = insert()

    init(next row: Row) throws(Row.ColumnError) {
        self.itemId = try row.nextInteger()
        self.historyId = try row.nextInteger()
        self.event = try row.nextText()
        self.fromState = try row.nextText()
        self.toState = try row.nextText()
        self.happenedAtMs = try row.nextInteger()
        self.recordedAtMs = try row.nextInteger()
        self.person = try row.nextInteger()
        self.terminal = try row.nextText()
        self.method = try row.nextText()
        self.requestKey = try row.nextText()
        self.detail = try row.nextText()
    }

    func parameter(_ column: Column) -> SQLValue {
        switch column {
        case .itemId: .integer(itemId)
        case .historyId: .integer(historyId)
        case .event: .text(event)
        case .fromState: .text(fromState)
        case .toState: .text(toState)
        case .happenedAtMs: .integer(happenedAtMs)
        case .recordedAtMs: .integer(recordedAtMs)
        case .person: .integer(person)
        case .terminal: .text(terminal)
        case .method: .text(method)
        case .requestKey: .text(requestKey)
        case .detail: .text(detail)
        }
    }
}
