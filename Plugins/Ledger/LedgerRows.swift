// The rows of lectern.ledger.rows. Generated from Ledger/rows.proto by protoc-gen-lectern. DO NOT EDIT.
// swift-format-ignore-file

internal import LecternKit
internal import LecternMessages

/// The tables of money. Amounts are minor units.
enum LedgerRows {
    /// The file and those that it imports, for the plugin's `fileDescriptors`.
    static let descriptors = EncodedDescriptors("CvM7CiBnb29nbGUvcHJvdG9idWYvZGVzY3JpcHRvci5wcm90bxIPZ29vZ2xlLnByb3RvYnVmIk0KEUZpbGVEZXNjcmlwdG9yU2V0EjgKBGZpbGUYASADKAsyJC5nb29nbGUucHJvdG9idWYuRmlsZURlc2NyaXB0b3JQcm90b1IEZmlsZSLkBAoTRmlsZURlc2NyaXB0b3JQcm90bxISCgRuYW1lGAEgASgJUgRuYW1lEhgKB3BhY2thZ2UYAiABKAlSB3BhY2thZ2USHgoKZGVwZW5kZW5jeRgDIAMoCVIKZGVwZW5kZW5jeRIrChFwdWJsaWNfZGVwZW5kZW5jeRgKIAMoBVIQcHVibGljRGVwZW5kZW5jeRInCg93ZWFrX2RlcGVuZGVuY3kYCyADKAVSDndlYWtEZXBlbmRlbmN5EkMKDG1lc3NhZ2VfdHlwZRgEIAMoCzIgLmdvb2dsZS5wcm90b2J1Zi5EZXNjcmlwdG9yUHJvdG9SC21lc3NhZ2VUeXBlEkEKCWVudW1fdHlwZRgFIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5FbnVtRGVzY3JpcHRvclByb3RvUghlbnVtVHlwZRJBCgdzZXJ2aWNlGAYgAygLMicuZ29vZ2xlLnByb3RvYnVmLlNlcnZpY2VEZXNjcmlwdG9yUHJvdG9SB3NlcnZpY2USQwoJZXh0ZW5zaW9uGAcgAygLMiUuZ29vZ2xlLnByb3RvYnVmLkZpZWxkRGVzY3JpcHRvclByb3RvUglleHRlbnNpb24SNgoHb3B0aW9ucxgIIAEoCzIcLmdvb2dsZS5wcm90b2J1Zi5GaWxlT3B0aW9uc1IHb3B0aW9ucxJJChBzb3VyY2VfY29kZV9pbmZvGAkgASgLMh8uZ29vZ2xlLnByb3RvYnVmLlNvdXJjZUNvZGVJbmZvUg5zb3VyY2VDb2RlSW5mbxIWCgZzeW50YXgYDCABKAlSBnN5bnRheCK5BgoPRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSOwoFZmllbGQYAiADKAsyJS5nb29nbGUucHJvdG9idWYuRmllbGREZXNjcmlwdG9yUHJvdG9SBWZpZWxkEkMKCWV4dGVuc2lvbhgGIAMoCzIlLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90b1IJZXh0ZW5zaW9uEkEKC25lc3RlZF90eXBlGAMgAygLMiAuZ29vZ2xlLnByb3RvYnVmLkRlc2NyaXB0b3JQcm90b1IKbmVzdGVkVHlwZRJBCgllbnVtX3R5cGUYBCADKAsyJC5nb29nbGUucHJvdG9idWYuRW51bURlc2NyaXB0b3JQcm90b1IIZW51bVR5cGUSWAoPZXh0ZW5zaW9uX3JhbmdlGAUgAygLMi8uZ29vZ2xlLnByb3RvYnVmLkRlc2NyaXB0b3JQcm90by5FeHRlbnNpb25SYW5nZVIOZXh0ZW5zaW9uUmFuZ2USRAoKb25lb2ZfZGVjbBgIIAMoCzIlLmdvb2dsZS5wcm90b2J1Zi5PbmVvZkRlc2NyaXB0b3JQcm90b1IJb25lb2ZEZWNsEjkKB29wdGlvbnMYByABKAsyHy5nb29nbGUucHJvdG9idWYuTWVzc2FnZU9wdGlvbnNSB29wdGlvbnMSVQoOcmVzZXJ2ZWRfcmFuZ2UYCSADKAsyLi5nb29nbGUucHJvdG9idWYuRGVzY3JpcHRvclByb3RvLlJlc2VydmVkUmFuZ2VSDXJlc2VydmVkUmFuZ2USIwoNcmVzZXJ2ZWRfbmFtZRgKIAMoCVIMcmVzZXJ2ZWROYW1lGnoKDkV4dGVuc2lvblJhbmdlEhQKBXN0YXJ0GAEgASgFUgVzdGFydBIQCgNlbmQYAiABKAVSA2VuZBJACgdvcHRpb25zGAMgASgLMiYuZ29vZ2xlLnByb3RvYnVmLkV4dGVuc2lvblJhbmdlT3B0aW9uc1IHb3B0aW9ucxo3Cg1SZXNlcnZlZFJhbmdlEhQKBXN0YXJ0GAEgASgFUgVzdGFydBIQCgNlbmQYAiABKAVSA2VuZCJ8ChVFeHRlbnNpb25SYW5nZU9wdGlvbnMSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAiLBBgoURmllbGREZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRIWCgZudW1iZXIYAyABKAVSBm51bWJlchJBCgVsYWJlbBgEIAEoDjIrLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90by5MYWJlbFIFbGFiZWwSPgoEdHlwZRgFIAEoDjIqLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90by5UeXBlUgR0eXBlEhsKCXR5cGVfbmFtZRgGIAEoCVIIdHlwZU5hbWUSGgoIZXh0ZW5kZWUYAiABKAlSCGV4dGVuZGVlEiMKDWRlZmF1bHRfdmFsdWUYByABKAlSDGRlZmF1bHRWYWx1ZRIfCgtvbmVvZl9pbmRleBgJIAEoBVIKb25lb2ZJbmRleBIbCglqc29uX25hbWUYCiABKAlSCGpzb25OYW1lEjcKB29wdGlvbnMYCCABKAsyHS5nb29nbGUucHJvdG9idWYuRmllbGRPcHRpb25zUgdvcHRpb25zEicKD3Byb3RvM19vcHRpb25hbBgRIAEoCFIOcHJvdG8zT3B0aW9uYWwitgIKBFR5cGUSDwoLVFlQRV9ET1VCTEUQARIOCgpUWVBFX0ZMT0FUEAISDgoKVFlQRV9JTlQ2NBADEg8KC1RZUEVfVUlOVDY0EAQSDgoKVFlQRV9JTlQzMhAFEhAKDFRZUEVfRklYRUQ2NBAGEhAKDFRZUEVfRklYRUQzMhAHEg0KCVRZUEVfQk9PTBAIEg8KC1RZUEVfU1RSSU5HEAkSDgoKVFlQRV9HUk9VUBAKEhAKDFRZUEVfTUVTU0FHRRALEg4KClRZUEVfQllURVMQDBIPCgtUWVBFX1VJTlQzMhANEg0KCVRZUEVfRU5VTRAOEhEKDVRZUEVfU0ZJWEVEMzIQDxIRCg1UWVBFX1NGSVhFRDY0EBASDwoLVFlQRV9TSU5UMzIQERIPCgtUWVBFX1NJTlQ2NBASIkMKBUxhYmVsEhIKDkxBQkVMX09QVElPTkFMEAESEgoOTEFCRUxfUkVRVUlSRUQQAhISCg5MQUJFTF9SRVBFQVRFRBADImMKFE9uZW9mRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSNwoHb3B0aW9ucxgCIAEoCzIdLmdvb2dsZS5wcm90b2J1Zi5PbmVvZk9wdGlvbnNSB29wdGlvbnMi4wIKE0VudW1EZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRI/CgV2YWx1ZRgCIAMoCzIpLmdvb2dsZS5wcm90b2J1Zi5FbnVtVmFsdWVEZXNjcmlwdG9yUHJvdG9SBXZhbHVlEjYKB29wdGlvbnMYAyABKAsyHC5nb29nbGUucHJvdG9idWYuRW51bU9wdGlvbnNSB29wdGlvbnMSXQoOcmVzZXJ2ZWRfcmFuZ2UYBCADKAsyNi5nb29nbGUucHJvdG9idWYuRW51bURlc2NyaXB0b3JQcm90by5FbnVtUmVzZXJ2ZWRSYW5nZVINcmVzZXJ2ZWRSYW5nZRIjCg1yZXNlcnZlZF9uYW1lGAUgAygJUgxyZXNlcnZlZE5hbWUaOwoRRW51bVJlc2VydmVkUmFuZ2USFAoFc3RhcnQYASABKAVSBXN0YXJ0EhAKA2VuZBgCIAEoBVIDZW5kIoMBChhFbnVtVmFsdWVEZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRIWCgZudW1iZXIYAiABKAVSBm51bWJlchI7CgdvcHRpb25zGAMgASgLMiEuZ29vZ2xlLnByb3RvYnVmLkVudW1WYWx1ZU9wdGlvbnNSB29wdGlvbnMipwEKFlNlcnZpY2VEZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRI+CgZtZXRob2QYAiADKAsyJi5nb29nbGUucHJvdG9idWYuTWV0aG9kRGVzY3JpcHRvclByb3RvUgZtZXRob2QSOQoHb3B0aW9ucxgDIAEoCzIfLmdvb2dsZS5wcm90b2J1Zi5TZXJ2aWNlT3B0aW9uc1IHb3B0aW9ucyKJAgoVTWV0aG9kRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSHQoKaW5wdXRfdHlwZRgCIAEoCVIJaW5wdXRUeXBlEh8KC291dHB1dF90eXBlGAMgASgJUgpvdXRwdXRUeXBlEjgKB29wdGlvbnMYBCABKAsyHi5nb29nbGUucHJvdG9idWYuTWV0aG9kT3B0aW9uc1IHb3B0aW9ucxIwChBjbGllbnRfc3RyZWFtaW5nGAUgASgIOgVmYWxzZVIPY2xpZW50U3RyZWFtaW5nEjAKEHNlcnZlcl9zdHJlYW1pbmcYBiABKAg6BWZhbHNlUg9zZXJ2ZXJTdHJlYW1pbmcikQkKC0ZpbGVPcHRpb25zEiEKDGphdmFfcGFja2FnZRgBIAEoCVILamF2YVBhY2thZ2USMAoUamF2YV9vdXRlcl9jbGFzc25hbWUYCCABKAlSEmphdmFPdXRlckNsYXNzbmFtZRI1ChNqYXZhX211bHRpcGxlX2ZpbGVzGAogASgIOgVmYWxzZVIRamF2YU11bHRpcGxlRmlsZXMSRAodamF2YV9nZW5lcmF0ZV9lcXVhbHNfYW5kX2hhc2gYFCABKAhCAhgBUhlqYXZhR2VuZXJhdGVFcXVhbHNBbmRIYXNoEjoKFmphdmFfc3RyaW5nX2NoZWNrX3V0ZjgYGyABKAg6BWZhbHNlUhNqYXZhU3RyaW5nQ2hlY2tVdGY4ElMKDG9wdGltaXplX2ZvchgJIAEoDjIpLmdvb2dsZS5wcm90b2J1Zi5GaWxlT3B0aW9ucy5PcHRpbWl6ZU1vZGU6BVNQRUVEUgtvcHRpbWl6ZUZvchIdCgpnb19wYWNrYWdlGAsgASgJUglnb1BhY2thZ2USNQoTY2NfZ2VuZXJpY19zZXJ2aWNlcxgQIAEoCDoFZmFsc2VSEWNjR2VuZXJpY1NlcnZpY2VzEjkKFWphdmFfZ2VuZXJpY19zZXJ2aWNlcxgRIAEoCDoFZmFsc2VSE2phdmFHZW5lcmljU2VydmljZXMSNQoTcHlfZ2VuZXJpY19zZXJ2aWNlcxgSIAEoCDoFZmFsc2VSEXB5R2VuZXJpY1NlcnZpY2VzEjcKFHBocF9nZW5lcmljX3NlcnZpY2VzGCogASgIOgVmYWxzZVIScGhwR2VuZXJpY1NlcnZpY2VzEiUKCmRlcHJlY2F0ZWQYFyABKAg6BWZhbHNlUgpkZXByZWNhdGVkEi4KEGNjX2VuYWJsZV9hcmVuYXMYHyABKAg6BHRydWVSDmNjRW5hYmxlQXJlbmFzEioKEW9iamNfY2xhc3NfcHJlZml4GCQgASgJUg9vYmpjQ2xhc3NQcmVmaXgSKQoQY3NoYXJwX25hbWVzcGFjZRglIAEoCVIPY3NoYXJwTmFtZXNwYWNlEiEKDHN3aWZ0X3ByZWZpeBgnIAEoCVILc3dpZnRQcmVmaXgSKAoQcGhwX2NsYXNzX3ByZWZpeBgoIAEoCVIOcGhwQ2xhc3NQcmVmaXgSIwoNcGhwX25hbWVzcGFjZRgpIAEoCVIMcGhwTmFtZXNwYWNlEjQKFnBocF9tZXRhZGF0YV9uYW1lc3BhY2UYLCABKAlSFHBocE1ldGFkYXRhTmFtZXNwYWNlEiEKDHJ1YnlfcGFja2FnZRgtIAEoCVILcnVieVBhY2thZ2USWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24iOgoMT3B0aW1pemVNb2RlEgkKBVNQRUVEEAESDQoJQ09ERV9TSVpFEAISEAoMTElURV9SVU5USU1FEAMqCQjoBxCAgICAAkoECCYQJyLjAgoOTWVzc2FnZU9wdGlvbnMSPAoXbWVzc2FnZV9zZXRfd2lyZV9mb3JtYXQYASABKAg6BWZhbHNlUhRtZXNzYWdlU2V0V2lyZUZvcm1hdBJMCh9ub19zdGFuZGFyZF9kZXNjcmlwdG9yX2FjY2Vzc29yGAIgASgIOgVmYWxzZVIcbm9TdGFuZGFyZERlc2NyaXB0b3JBY2Nlc3NvchIlCgpkZXByZWNhdGVkGAMgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBIbCgltYXBfZW50cnkYByABKAhSCG1hcEVudHJ5ElgKFHVuaW50ZXJwcmV0ZWRfb3B0aW9uGOcHIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5VbmludGVycHJldGVkT3B0aW9uUhN1bmludGVycHJldGVkT3B0aW9uKgkI6AcQgICAgAJKBAgEEAVKBAgFEAZKBAgGEAdKBAgIEAlKBAgJEAoikgQKDEZpZWxkT3B0aW9ucxJBCgVjdHlwZRgBIAEoDjIjLmdvb2dsZS5wcm90b2J1Zi5GaWVsZE9wdGlvbnMuQ1R5cGU6BlNUUklOR1IFY3R5cGUSFgoGcGFja2VkGAIgASgIUgZwYWNrZWQSRwoGanN0eXBlGAYgASgOMiQuZ29vZ2xlLnByb3RvYnVmLkZpZWxkT3B0aW9ucy5KU1R5cGU6CUpTX05PUk1BTFIGanN0eXBlEhkKBGxhenkYBSABKAg6BWZhbHNlUgRsYXp5Ei4KD3VudmVyaWZpZWRfbGF6eRgPIAEoCDoFZmFsc2VSDnVudmVyaWZpZWRMYXp5EiUKCmRlcHJlY2F0ZWQYAyABKAg6BWZhbHNlUgpkZXByZWNhdGVkEhkKBHdlYWsYCiABKAg6BWZhbHNlUgR3ZWFrElgKFHVuaW50ZXJwcmV0ZWRfb3B0aW9uGOcHIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5VbmludGVycHJldGVkT3B0aW9uUhN1bmludGVycHJldGVkT3B0aW9uIi8KBUNUeXBlEgoKBlNUUklORxAAEggKBENPUkQQARIQCgxTVFJJTkdfUElFQ0UQAiI1CgZKU1R5cGUSDQoJSlNfTk9STUFMEAASDQoJSlNfU1RSSU5HEAESDQoJSlNfTlVNQkVSEAIqCQjoBxCAgICAAkoECAQQBSJzCgxPbmVvZk9wdGlvbnMSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAiLAAQoLRW51bU9wdGlvbnMSHwoLYWxsb3dfYWxpYXMYAiABKAhSCmFsbG93QWxpYXMSJQoKZGVwcmVjYXRlZBgDIAEoCDoFZmFsc2VSCmRlcHJlY2F0ZWQSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAkoECAUQBiKeAQoQRW51bVZhbHVlT3B0aW9ucxIlCgpkZXByZWNhdGVkGAEgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbioJCOgHEICAgIACIpwBCg5TZXJ2aWNlT3B0aW9ucxIlCgpkZXByZWNhdGVkGCEgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbioJCOgHEICAgIACIuACCg1NZXRob2RPcHRpb25zEiUKCmRlcHJlY2F0ZWQYISABKAg6BWZhbHNlUgpkZXByZWNhdGVkEnEKEWlkZW1wb3RlbmN5X2xldmVsGCIgASgOMi8uZ29vZ2xlLnByb3RvYnVmLk1ldGhvZE9wdGlvbnMuSWRlbXBvdGVuY3lMZXZlbDoTSURFTVBPVEVOQ1lfVU5LTk9XTlIQaWRlbXBvdGVuY3lMZXZlbBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbiJQChBJZGVtcG90ZW5jeUxldmVsEhcKE0lERU1QT1RFTkNZX1VOS05PV04QABITCg9OT19TSURFX0VGRkVDVFMQARIOCgpJREVNUE9URU5UEAIqCQjoBxCAgICAAiKaAwoTVW5pbnRlcnByZXRlZE9wdGlvbhJBCgRuYW1lGAIgAygLMi0uZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb24uTmFtZVBhcnRSBG5hbWUSKQoQaWRlbnRpZmllcl92YWx1ZRgDIAEoCVIPaWRlbnRpZmllclZhbHVlEiwKEnBvc2l0aXZlX2ludF92YWx1ZRgEIAEoBFIQcG9zaXRpdmVJbnRWYWx1ZRIsChJuZWdhdGl2ZV9pbnRfdmFsdWUYBSABKANSEG5lZ2F0aXZlSW50VmFsdWUSIQoMZG91YmxlX3ZhbHVlGAYgASgBUgtkb3VibGVWYWx1ZRIhCgxzdHJpbmdfdmFsdWUYByABKAxSC3N0cmluZ1ZhbHVlEicKD2FnZ3JlZ2F0ZV92YWx1ZRgIIAEoCVIOYWdncmVnYXRlVmFsdWUaSgoITmFtZVBhcnQSGwoJbmFtZV9wYXJ0GAEgAigJUghuYW1lUGFydBIhCgxpc19leHRlbnNpb24YAiACKAhSC2lzRXh0ZW5zaW9uIqcCCg5Tb3VyY2VDb2RlSW5mbxJECghsb2NhdGlvbhgBIAMoCzIoLmdvb2dsZS5wcm90b2J1Zi5Tb3VyY2VDb2RlSW5mby5Mb2NhdGlvblIIbG9jYXRpb24azgEKCExvY2F0aW9uEhYKBHBhdGgYASADKAVCAhABUgRwYXRoEhYKBHNwYW4YAiADKAVCAhABUgRzcGFuEikKEGxlYWRpbmdfY29tbWVudHMYAyABKAlSD2xlYWRpbmdDb21tZW50cxIrChF0cmFpbGluZ19jb21tZW50cxgEIAEoCVIQdHJhaWxpbmdDb21tZW50cxI6ChlsZWFkaW5nX2RldGFjaGVkX2NvbW1lbnRzGAYgAygJUhdsZWFkaW5nRGV0YWNoZWRDb21tZW50cyLRAQoRR2VuZXJhdGVkQ29kZUluZm8STQoKYW5ub3RhdGlvbhgBIAMoCzItLmdvb2dsZS5wcm90b2J1Zi5HZW5lcmF0ZWRDb2RlSW5mby5Bbm5vdGF0aW9uUgphbm5vdGF0aW9uGm0KCkFubm90YXRpb24SFgoEcGF0aBgBIAMoBUICEAFSBHBhdGgSHwoLc291cmNlX2ZpbGUYAiABKAlSCnNvdXJjZUZpbGUSFAoFYmVnaW4YAyABKAVSBWJlZ2luEhAKA2VuZBgEIAEoBVIDZW5kQn4KE2NvbS5nb29nbGUucHJvdG9idWZCEERlc2NyaXB0b3JQcm90b3NIAVotZ29vZ2xlLmdvbGFuZy5vcmcvcHJvdG9idWYvdHlwZXMvZGVzY3JpcHRvcnBi+AEBogIDR1BCqgIaR29vZ2xlLlByb3RvYnVmLlJlZmxlY3Rpb24KgSkKFWxlY3Rlcm4vb3B0aW9ucy5wcm90bxIHbGVjdGVybhogZ29vZ2xlL3Byb3RvYnVmL2Rlc2NyaXB0b3IucHJvdG8iawoFUGFydHkSNgoLY2VydGlmaWNhdGUYASABKA4yFC5sZWN0ZXJuLkNlcnRpZmljYXRlUgtjZXJ0aWZpY2F0ZRIqCgdzZXNzaW9uGAIgASgOMhAubGVjdGVybi5TZXNzaW9uUgdzZXNzaW9uIpcCCgRSdWxlEiQKBWFsbG93GAEgAygLMg4ubGVjdGVybi5QYXJ0eVIFYWxsb3cSJwoGZWZmZWN0GAIgASgOMg8ubGVjdGVybi5FZmZlY3RSBmVmZmVjdBIdCgp0aW1lb3V0X21zGAMgASgNUgl0aW1lb3V0TXMSFgoGaW5saW5lGAQgASgIUgZpbmxpbmUSGAoHcmVhc29ucxgFIAMoCVIHcmVhc29ucxIYCgdwcmVwYXJlGAYgASgIUgdwcmVwYXJlEhYKBnNlY3JldBgHIAEoCFIGc2VjcmV0EicKBmZvbGxvdxgIIAEoCzIPLmxlY3Rlcm4uRm9sbG93UgZmb2xsb3cSFAoFcmlnaHQYCSABKAlSBXJpZ2h0IkEKBkZvbGxvdxIWCgZ0b3BpY3MYASADKAlSBnRvcGljcxIfCgtmcm9tX29sZGVzdBgCIAEoCFIKZnJvbU9sZGVzdCJWCgZSZWFzb24SFgoGc3RhdHVzGAEgASgFUgZzdGF0dXMSDgoCemgYAiABKAlSAnpoEg4KAmVuGAMgASgJUgJlbhIUCgVmYWN0cxgEIAMoCVIFZmFjdHMikwIKBVRhYmxlEhIKBG5hbWUYASABKAlSBG5hbWUSEAoDa2V5GAIgAygJUgNrZXkSFgoGcGVyc29uGAMgAygJUgZwZXJzb24SKgoFZXJhc2UYBCABKA4yFC5sZWN0ZXJuLlRhYmxlLkVyYXNlUgVlcmFzZRIUCgVibGFuaxgFIAMoCVIFYmxhbmsSGgoIbWVudGlvbnMYBiADKAlSCG1lbnRpb25zEhIKBG9wZW4YByABKAlSBG9wZW4SGQoIa2VwdF9mb3IYCCABKAlSB2tlcHRGb3IiPwoFRXJhc2USFQoRRVJBU0VfVU5TUEVDSUZJRUQQABIKCgZERUxFVEUQARIJCgVCTEFOSxACEggKBEtFRVAQAyIWCgRWaWV3Eg4KAm9mGAEgASgJUgJvZipPCgtDZXJ0aWZpY2F0ZRISCg5OT19DRVJUSUZJQ0FURRAAEgoKBkRFVklDRRABEgsKB1BBUlRORVIQAhIICgRERVNLEAMSCQoFQURNSU4QBCowCgdTZXNzaW9uEg4KCk5PX1NFU1NJT04QABIKCgZSRUFERVIQARIJCgVTVEFGRhACKicKBkVmZmVjdBIICgROT05FEAASCAoEUkVBRBABEgkKBVdSSVRFEAI6QwoEcnVsZRIeLmdvb2dsZS5wcm90b2J1Zi5NZXRob2RPcHRpb25zGNGGAyABKAsyDS5sZWN0ZXJuLlJ1bGVSBHJ1bGU6TAoGcmVhc29uEiEuZ29vZ2xlLnByb3RvYnVmLkVudW1WYWx1ZU9wdGlvbnMY0YYDIAEoCzIPLmxlY3Rlcm4uUmVhc29uUgZyZWFzb246RwoFdGFibGUSHy5nb29nbGUucHJvdG9idWYuTWVzc2FnZU9wdGlvbnMY0YYDIAEoCzIOLmxlY3Rlcm4uVGFibGVSBXRhYmxlOkQKBHZpZXcSHy5nb29nbGUucHJvdG9idWYuTWVzc2FnZU9wdGlvbnMY0oYDIAEoCzINLmxlY3Rlcm4uVmlld1IEdmlld0qWHgr0AQoBDBIDAwASGukBIFdoYXQgYSBtZXRob2QgbWF5IGRvIGFuZCB3aG8gbWF5IGNhbGwgaXQsIHNhaWQgb25jZSwgYmVzaWRlIHRoZSBtZXRob2QuIFRoZSBnZW5lcmF0b3IgdHVybnMgdGhlc2UKIG9wdGlvbnMgaW50byB0aGUgdGFibGUgdGhhdCB0aGUgZGFlbW9uIGVuZm9yY2VzIGFuZCBpbnRvIHRoZSByZWZlcmVuY2UgcGFnZS4gTGlrZXdpc2UgdGhlIHRhYmxlcyBvZiBhIHBsdWdpbiwKIGluIGEgZmlsZSBvZiBpdHMgb3duLgoKZgoCBQASBAkAEwEaWiBXaGF0IGEgY2FsbGVyJ3MgVExTIGNlcnRpZmljYXRlIG1ha2VzIGl0LiBUaGUgcm9sZSBpcyBwYXJ0IG9mIHRoZSBjZXJ0aWZpY2F0ZSdzIFNBTiBVUkkuCgo+CgQFAAIBEgMMAg0aMSBBIGtpb3NrLCBhIGxvY2tlciwgYSBnYXRlOiB1bmF0dGVuZGVkIGhhcmR3YXJlLgoKSQoEBQACAhIDDgIOGjwgVGhlIGJhY2tlbmQgb2YgYSBib29rc2hvcCwgYSBjb3VyaWVyLCBhIG1pbmktcHJvZ3JhbSBob3N0LgoKHgoEBQACAxIDEAILGhEgQSBzdGFmZmVkIGRlc2suCgogCgQFAAIEEgMSAgwaEyBBbiBhZG1pbmlzdHJhdG9yLgoKLQoCBQESBBYAGgEaISBXaG8gaXMgc2lnbmVkIGluIGF0IHRoZSBjYWxsZXIuCgoxCgIEABIEHQAgARolIE9uZSBraW5kIG9mIGNhbGxlci4gQm90aCBtdXN0IGhvbGQuCgopCgIFAhIEIwAqARodIFdoYXQgYSBtZXRob2QgZG9lcyB0byBkYXRhLgoKHwoEBQICABIDJQILGhIgVG91Y2hlcyBubyBkYXRhLgoKIgoEBQICARIDJwILGhUgUmVhZHMgb25lIHNuYXBzaG90LgoKJwoEBQICAhIDKQIMGhogUnVucyBpbiBvbmUgdHJhbnNhY3Rpb24uCgolCgIEARIELQBBARoZIFRoZSBydWxlIG9mIG9uZSBtZXRob2QuCgpECgQEAQIAEgMvAhsaNyBBbnkgb2YgdGhlc2UgbWF5IGNhbGw7IGVtcHR5OiBvbmx5IG90aGVyIHBsdWdpbnMgbWF5LgoKaAoEBAECAhIDMgIYGlsgVGhlIHRpbWUgYSBjYWxsIG1heSB0YWtlIHVubGVzcyB0aGUgY2FsbGVyIHNheXMgb3RoZXJ3aXNlOyAwIGlzIHRoZSBkYWVtb24ncyBvd24gZGVmYXVsdC4KCq4BCgQEAQIDEgM1AhIaoAEgTk9ORSBvciBSRUFEOiBzbyBsaXR0bGUgd29yayB0aGF0IGl0IG1heSBydW4gb24gdGhlIHJlYWN0b3IuIEEgUkVBRCB0aGVyZSB0aGF0IHByb3ZlcyB0byBiZSBtb3JlLCBvciB3b3VsZCBoYXZlIHRvCiB3YWl0LCBpcyBydW4gYWdhaW4gb24gdGhlIHN0b3JlJ3MgdGhyZWFkcy4KCl4KBAQBAgQSAzcCHhpRIE5hbWVzIG9mIHRoZSB2YWx1ZXMgb2YgdGhlIHNlcnZpY2UncyBSZWFzb24gZW51bSB0aGF0IHRoaXMgbWV0aG9kIHJlZnVzZXMgd2l0aC4KClsKBAQBAgUSAzkCExpOIFRoZSBoYW5kbGVyIGhhcyBhIHNsb3cgcGFydCB0aGF0IHJ1bnMgYmVmb3JlIHRoZSB0cmFuc2FjdGlvbiwgb24gYSBzbmFwc2hvdC4KCmwKBAQBAgYSAzsCEhpfIFRoZSBhbnN3ZXIgaG9sZHMgYSBzZWNyZXQ6IGl0IGlzIG5ldmVyIHN0b3JlZCB1bmRlciBpdHMgcmVxdWVzdCBrZXksIGFuZCBhIHJlcGVhdCBydW5zIGFnYWluLgoKkAEKBAQBAgcSAz0CFBqCASBPdGhlciBwbHVnaW5zIG9ubHksIFdSSVRFOiB0aGUgaG9zdCBjYWxscyB0aGUgbWV0aG9kIGZvciBlYWNoIGNoYW5nZSBvZiB0aGVzZSB0b3BpY3MsIHdob3NlIHJlcXVlc3QgaXMgYSBsZWN0ZXJuLmhvc3QudjEuQ2hhbmdlLgoK0QEKBAQBAggSA0ACExrDASBXaGF0IGEgbWVtYmVyIG9mIHN0YWZmIG11c3QgYmUgYWxsb3dlZCB0byBkbywgImNpcmN1bGF0aW9uLmxlbmQiOiB0aGUgcGFydGllcyB3aXRoIHNlc3Npb24gU1RBRkYgYXJlIGZvciBzZXNzaW9ucyB0aGF0IGhhdmUgdGhpcwogcmlnaHQuICIqIjogYW55IG1lbWJlciBvZiBzdGFmZi4gR2l2ZW4gd2hlcmV2ZXIgc3RhZmYgbWF5IGNhbGwuCgorCgIEAhIERABJARofIFRvcGljcyB0aGF0IGEgbWV0aG9kIGZvbGxvd3MuCgpDCgQEAgIAEgNGAh0aNiAiY2lyY3VsYXRpb24ubG9hbiIsIG9yIGEgYmVnaW5uaW5nLCAiY2lyY3VsYXRpb24uKiIuCgp3CgQEAgIBEgNIAhcaaiBCZWdpbnMgd2l0aCB0aGUgb2xkZXN0IGNoYW5nZSB0aGF0IGlzIGtlcHQ7IGVsc2Ugd2l0aCB0aG9zZSB0aGF0IGNvbWUgYWZ0ZXIgdGhlIHBsdWdpbiB3YXMgZmlyc3QgbG9hZGVkLgoKVwoCBAMSBEwAUgEaSyBIb3cgYSByZWFzb24gaXMgdG9sZCB0byBhIHByb2dyYW0gKHRoZSBnUlBDIHN0YXR1cyBjb2RlKSBhbmQgdG8gYSBwZXJzb24uCgo4CgQEAwIDEgNRAhwaKyBOYW1lcyBvZiB0aGUgZmFjdHMgdGhhdCBtYXkgY29tZSB3aXRoIGl0LgoKYwoCBAQSBFUAcQEaVyBBIHRhYmxlIG9mIGEgcGx1Z2luOiB0aGUgbWVzc2FnZSBpcyBpdHMgcm93LCBlYWNoIGZpZWxkIGEgY29sdW1uIG9mIHRoZSBmaWVsZCdzIG5hbWUuCgpOCgQEBAQAEgRXAl8DGkAgV2hhdCBoYXBwZW5zIHRvIHRoZSByb3cgd2hlbiBhIHBlcnNvbiB0aGF0IGl0IG5hbWVzIGlzIGVyYXNlZC4KCpwBCgYEBAQAAgESA1oEDxqMASBUaGUgcm93IGlzIGRlbGV0ZWQgd2hlcmUgdGhlIGZpcnN0IGNvbHVtbiBvZiBgcGVyc29uYCBuYW1lcyB0aGUgcGVyc29uOyB3aGVyZSBhbm90aGVyIG9uZSBkb2VzLCB0aGF0IGJlY29tZXMgTlVMTCB3aGVyZSBpdCBtYXkgYmUsIGVsc2UgMC4KCmcKBgQEBAACAhIDXAQOGlggVGhlIHJvdyBzdGF5czsgdGhlIGNvbHVtbnMgdGhhdCBuYW1lIHRoZSBwZXJzb24gYmVjb21lIE5VTEwgd2hlcmUgdGhleSBtYXkgYmUsIGVsc2UgMC4KCigKBgQEBAACAxIDXgQNGhkgVGhlIHJvdyBzdGF5cyBhcyBpdCBpcy4KCkEKBAQEAgASA2ECEho0ICJjaXJjdWxhdGlvbl9pdGVtIjsgYmVnaW5zIHdpdGggdGhlIHBsdWdpbidzIG5hbWUuCgouCgQEBAIBEgNjAhoaISBUaGUgY29sdW1ucyBvZiB0aGUgcHJpbWFyeSBrZXkuCgqYAQoEBAQCAhIDZQIdGooBIENvbHVtbnMgdGhhdCBob2xkIHRoZSBudW1iZXIgb2YgYSBwZXJzb246IHdoYXQgaXMgZXhwb3J0ZWQgYW5kIGVyYXNlZCB3aXRoIHRoYXQgcGVyc29uIGlzIGZvdW5kIGJ5IHRoZW0uIFRoZSBmaXJzdCBzYXlzIHdob3NlIHJvdyBpdCBpcy4KCmUKBAQEAgQSA2gCHBpYIEJMQU5LOiBmdXJ0aGVyIGNvbHVtbnMgdGhhdCB0ZWxsIG9mIHRoZSBwZXJzb24gd2hvc2Ugcm93IGl0IGlzOyB0aGV5IGFyZSBlbXB0aWVkLCB0b28uCgqYAgoEBAQCBRIDawIfGooCIENvbHVtbnMgaW4gd2hpY2ggYSBwZXJzb24gbWF5IGJlIG1lbnRpb25lZCwgYnkgbnVtYmVyIG9yIGJ5IG5hbWUsIGFzIHRleHQgb3IgaW4gYSBtZXNzYWdlOiB3aGVyZSBvbmUgaXMsIHRoZSByb3cgaXMgZXhwb3J0ZWQgd2l0aCB0aGF0CiBwZXJzb24sIGFuZCB0aGUgY29sdW1uIGlzIGVtcHRpZWQgd2hlbiB0aGUgcGVyc29uIGlzIGVyYXNlZCwgdW5sZXNzIHRoZSByb3cgaXMga2VwdC4gVGFibGVzIHdpdGhvdXQgYSBwZXJzb24gbWF5IGhhdmUgdGhlbSwgdG9vLgoK1QEKBAQEAgYSA24CEhrHASBBIGNvbmRpdGlvbiBvbiB0aGUgY29sdW1ucywgaW4gdGhlIFNRTCB0aGF0IGJvdGggc3RvcmVzIHRha2U6ICJyZXR1cm5lZF9hdF9tcyBJUyBOVUxMIi4gV2hpbGUgc3VjaCBhIHJvdyBpcyBhIHBlcnNvbidzLCB0aGUgcGVyc29uIGlzIG5vdAogZXJhc2VkLiBBbiBpbmRleCBzaG91bGQgZmluZCBhIHBlcnNvbidzIHJvd3MgdGhhdCBtZWV0IGl0LgoKbwoEBAQCBxIDcAIWGmIgV2hhdCBpcyBsZWZ0IG9mIHRoZSByb3cgaXMga2VwdCBmb3IsIGluIGEgZmV3IHdvcmRzIGZvciBwZW9wbGU6ICJib29ra2VlcGluZyIuIE5lZWRlZCB3aXRoIEtFRVAuCgpTCgIEBRIEdAB3ARpHIFNvbWUgY29sdW1ucyBvZiBhIHRhYmxlLCBmb3Igc3RhdGVtZW50cyB0aGF0IHJlYWQgbm8gbW9yZSB0aGFuIHRob3NlLgoKQAoEBAUCABIDdgIQGjMgVGhlIG1lc3NhZ2Ugb2YgdGhlIHRhYmxlJ3Mgcm93LCBpbiB0aGUgc2FtZSBmaWxlLgpiBnByb3RvMwrFLgoRTGVkZ2VyL3Jvd3MucHJvdG8SE2xlY3Rlcm4ubGVkZ2VyLnJvd3MaFWxlY3Rlcm4vb3B0aW9ucy5wcm90byLZAgoKQWNjb3VudFJvdxIdCgphY2NvdW50X2lkGAEgASgDUglhY2NvdW50SWQSEgoEa2luZBgCIAEoA1IEa2luZBISCgRjb2RlGAMgASgJUgRjb2RlEhoKCGN1cnJlbmN5GAQgASgJUghjdXJyZW5jeRIUCgV0aXRsZRgFIAEoCVIFdGl0bGUSHQoKbGlicmFyeV9pZBgGIAEoA1IJbGlicmFyeUlkEhgKB2JhbGFuY2UYByABKANSB2JhbGFuY2USGgoIcmVzZXJ2ZWQYCCABKANSCHJlc2VydmVkEiQKDm5leHRfZXhwaXJ5X21zGAkgASgDUgxuZXh0RXhwaXJ5TXMSIAoMb3BlbmVkX2F0X21zGAogASgDUgpvcGVuZWRBdE1zOjWKtRgxCg5sZWRnZXJfYWNjb3VudBIKYWNjb3VudF9pZCADMgRjb2RlQgtib29ra2VlcGluZyKaAwoKUG9zdGluZ1JvdxIdCgpwb3N0aW5nX2lkGAEgASgDUglwb3N0aW5nSWQSFgoGcGVyaW9kGAIgASgDUgZwZXJpb2QSJAoOaGFwcGVuZWRfYXRfbXMYAyABKANSDGhhcHBlbmVkQXRNcxIkCg5yZWNvcmRlZF9hdF9tcxgEIAEoA1IMcmVjb3JkZWRBdE1zEhIKBGtpbmQYBSABKAlSBGtpbmQSFAoFYWJvdXQYBiABKAlSBWFib3V0EhIKBG5vdGUYByABKAlSBG5vdGUSFgoGcGVyc29uGAggASgDUgZwZXJzb24SGgoIdGVybWluYWwYCSABKAlSCHRlcm1pbmFsEhYKBm1ldGhvZBgKIAEoCVIGbWV0aG9kEh8KC3JlcXVlc3Rfa2V5GAsgASgJUgpyZXF1ZXN0S2V5Eh8KC2NvcnJlY3RzX2lkGAwgASgDUgpjb3JyZWN0c0lkOj2KtRg5Cg5sZWRnZXJfcG9zdGluZxIKcG9zdGluZ19pZBoGcGVyc29uIAMyBG5vdGVCC2Jvb2trZWVwaW5nItoBCgdMaW5lUm93Eh0KCnBvc3RpbmdfaWQYASABKANSCXBvc3RpbmdJZBISCgRsaW5lGAIgASgDUgRsaW5lEh0KCmFjY291bnRfaWQYAyABKANSCWFjY291bnRJZBIaCghjdXJyZW5jeRgEIAEoCVIIY3VycmVuY3kSFgoGYW1vdW50GAUgASgDUgZhbW91bnQSJAoOcmVjb3JkZWRfYXRfbXMYBiABKANSDHJlY29yZGVkQXRNczojirUYHwoLbGVkZ2VyX2xpbmUSCnBvc3RpbmdfaWQSBGxpbmUijgMKDlJlc2VydmF0aW9uUm93EiUKDnJlc2VydmF0aW9uX2lkGAEgASgDUg1yZXNlcnZhdGlvbklkEhYKBnNvdXJjZRgCIAEoCVIGc291cmNlEhsKCW93bmVyX2tleRgDIAEoCVIIb3duZXJLZXkSHQoKYWNjb3VudF9pZBgEIAEoA1IJYWNjb3VudElkEhYKBmJ1ZGdldBgFIAEoCVIGYnVkZ2V0EhoKCGN1cnJlbmN5GAYgASgJUghjdXJyZW5jeRIWCgZhbW91bnQYByABKANSBmFtb3VudBIcCgljb21taXR0ZWQYCCABKANSCWNvbW1pdHRlZBIUCgVzdGF0ZRgJIAEoCVIFc3RhdGUSIgoNZXhwaXJlc19hdF9tcxgKIAEoA1ILZXhwaXJlc0F0TXMSFAoFYWJvdXQYCyABKAlSBWFib3V0Eh0KCnBvc3RpbmdfaWQYDCABKANSCXBvc3RpbmdJZDooirUYJAoSbGVkZ2VyX3Jlc2VydmF0aW9uEg5yZXNlcnZhdGlvbl9pZCKEBAoJQ2hhcmdlUm93EhsKCWNoYXJnZV9pZBgBIAEoA1IIY2hhcmdlSWQSFgoGc291cmNlGAIgASgJUgZzb3VyY2USGwoJb3duZXJfa2V5GAMgASgJUghvd25lcktleRIbCglyZWFkZXJfaWQYBCABKANSCHJlYWRlcklkEh0KCmxpYnJhcnlfaWQYBSABKANSCWxpYnJhcnlJZBIQCgNmZWUYBiABKAlSA2ZlZRIaCghjdXJyZW5jeRgHIAEoCVIIY3VycmVuY3kSHQoKbGlzdF9wcmljZRgIIAEoA1IJbGlzdFByaWNlEhoKCGRpc2NvdW50GAkgASgDUghkaXNjb3VudBISCgRwYWlkGAogASgDUgRwYWlkEhYKBndhaXZlZBgLIAEoA1IGd2FpdmVkEhoKCHJlZnVuZGVkGAwgASgDUghyZWZ1bmRlZBIUCgVzdGF0ZRgNIAEoCVIFc3RhdGUSFgoGcmVhc29uGA4gASgJUgZyZWFzb24SFAoFYWJvdXQYDyABKAlSBWFib3V0EiIKDWNoYXJnZWRfYXRfbXMYECABKANSC2NoYXJnZWRBdE1zOlCKtRhMCg1sZWRnZXJfY2hhcmdlEgljaGFyZ2VfaWQaCXJlYWRlcl9pZCADMgZyZWFzb246DnN0YXRlID0gJ29wZW4nQgtib29ra2VlcGluZyKkBAoKUGF5bWVudFJvdxIdCgpwYXltZW50X2lkGAEgASgDUglwYXltZW50SWQSGAoHY2hhbm5lbBgCIAEoA1IHY2hhbm5lbBIUCgV0YWtlchgDIAEoCVIFdGFrZXISHAoJcmVmZXJlbmNlGAQgASgJUglyZWZlcmVuY2USGwoJcmVhZGVyX2lkGAUgASgDUghyZWFkZXJJZBIaCghjdXJyZW5jeRgGIAEoCVIIY3VycmVuY3kSFgoGYW1vdW50GAcgASgDUgZhbW91bnQSGgoIcmVjZWl2ZWQYCCABKANSCHJlY2VpdmVkEhgKB2RlcG9zaXQYCSABKANSB2RlcG9zaXQSGgoIcmV0dXJuZWQYCiABKANSCHJldHVybmVkEhQKBXN0YXRlGAsgASgJUgVzdGF0ZRIeCgtiZWd1bl9hdF9tcxgMIAEoA1IJYmVndW5BdE1zEiIKDWV4cGlyZXNfYXRfbXMYDSABKANSC2V4cGlyZXNBdE1zEh0KCnBvc3RpbmdfaWQYDiABKANSCXBvc3RpbmdJZDqMAYq1GIcBCg5sZWRnZXJfcGF5bWVudBIKcGF5bWVudF9pZBoJcmVhZGVyX2lkIAM6T3N0YXRlIElOICgnZXhwZWN0ZWQnLCAnZGlzcHV0ZWQnKSBPUiBzdGF0ZSA9ICdjb25maXJtZWQnIEFORCBkZXBvc2l0ID4gcmV0dXJuZWRCC2Jvb2trZWVwaW5nIpYBCg5QYXltZW50UGFydFJvdxIdCgpwYXltZW50X2lkGAEgASgDUglwYXltZW50SWQSGwoJY2hhcmdlX2lkGAIgASgDUghjaGFyZ2VJZBIWCgZhbW91bnQYAyABKANSBmFtb3VudDowirUYLAoTbGVkZ2VyX3BheW1lbnRfcGFydBIKcGF5bWVudF9pZBIJY2hhcmdlX2lkIpQBCglQZXJpb2RSb3cSFgoGcGVyaW9kGAEgASgDUgZwZXJpb2QSFAoFc3RhdGUYAiABKAlSBXN0YXRlEiAKDGNsb3NlZF9hdF9tcxgDIAEoA1IKY2xvc2VkQXRNcxIaCghwb3N0aW5ncxgEIAEoA1IIcG9zdGluZ3M6G4q1GBcKDWxlZGdlcl9wZXJpb2QSBnBlcmlvZCLJAQoGQm94Um93EhIKBG5hbWUYASABKAlSBG5hbWUSGgoIY3VycmVuY3kYAiABKAlSCGN1cnJlbmN5EhUKBmJveF9pZBgDIAEoA1IFYm94SWQSFAoFc3RhdGUYBCABKAlSBXN0YXRlEiAKDG9wZW5lZF9hdF9tcxgFIAEoA1IKb3BlbmVkQXRNcxIeCgpkaWZmZXJlbmNlGAYgASgDUgpkaWZmZXJlbmNlOiCKtRgcCgpsZWRnZXJfYm94EgRuYW1lEghjdXJyZW5jeSKAAwoHU2FsZVJvdxIYCgdwYXJ0bmVyGAEgASgJUgdwYXJ0bmVyEhwKCXJlZmVyZW5jZRgCIAEoCVIJcmVmZXJlbmNlEhYKBnBlcmlvZBgDIAEoA1IGcGVyaW9kEh0KCnBvc3RpbmdfaWQYBCABKANSCXBvc3RpbmdJZBITCgVhdF9tcxgFIAEoA1IEYXRNcxIaCghjdXJyZW5jeRgGIAEoCVIIY3VycmVuY3kSEgoEaXNibhgHIAEoCVIEaXNibhIdCgpsaXN0X3ByaWNlGAggASgDUglsaXN0UHJpY2USKwoRZGlzY291bnRfcGVybWlsbGUYCSABKANSEGRpc2NvdW50UGVybWlsbGUSGAoHcGF5YWJsZRgKIAEoA1IHcGF5YWJsZRIYCgdpbnZvaWNlGAsgASgJUgdpbnZvaWNlEhoKCHJldmVyc2VzGAwgASgJUghyZXZlcnNlczolirUYIQoLbGVkZ2VyX3NhbGUSB3BhcnRuZXISCXJlZmVyZW5jZSLHAQoNU2V0dGxlbWVudFJvdxIYCgdwYXJ0bmVyGAEgASgJUgdwYXJ0bmVyEhwKCXJlZmVyZW5jZRgCIAEoCVIJcmVmZXJlbmNlEh0KCnBvc3RpbmdfaWQYAyABKANSCXBvc3RpbmdJZBIWCgZhbW91bnQYBCABKANSBmFtb3VudBIaCghjdXJyZW5jeRgFIAEoCVIIY3VycmVuY3k6K4q1GCcKEWxlZGdlcl9zZXR0bGVtZW50EgdwYXJ0bmVyEglyZWZlcmVuY2UiggEKDVBhcnRuZXJLZXlSb3cSGAoHcGFydG5lchgBIAEoCVIHcGFydG5lchIWCgZzZWNyZXQYAiABKAxSBnNlY3JldBIcCgptYWRlX2F0X21zGAMgASgDUghtYWRlQXRNczohirUYHQoSbGVkZ2VyX3BhcnRuZXJfa2V5EgdwYXJ0bmVyIuUDChBMZWRnZXJIaXN0b3J5Um93EhQKBXRoaW5nGAEgASgJUgV0aGluZxIZCgh0aGluZ19pZBgCIAEoA1IHdGhpbmdJZBIdCgpoaXN0b3J5X2lkGAMgASgDUgloaXN0b3J5SWQSFAoFZXZlbnQYBCABKAlSBWV2ZW50Eh0KCmZyb21fc3RhdGUYBSABKAlSCWZyb21TdGF0ZRIZCgh0b19zdGF0ZRgGIAEoCVIHdG9TdGF0ZRIkCg5oYXBwZW5lZF9hdF9tcxgHIAEoA1IMaGFwcGVuZWRBdE1zEiQKDnJlY29yZGVkX2F0X21zGAggASgDUgxyZWNvcmRlZEF0TXMSFgoGcGVyc29uGAkgASgDUgZwZXJzb24SGgoIdGVybWluYWwYCiABKAlSCHRlcm1pbmFsEhYKBm1ldGhvZBgLIAEoCVIGbWV0aG9kEh8KC3JlcXVlc3Rfa2V5GAwgASgJUgpyZXF1ZXN0S2V5EhYKBmRldGFpbBgNIAEoCVIGZGV0YWlsOmCKtRhcCg5sZWRnZXJfaGlzdG9yeRIFdGhpbmcSCHRoaW5nX2lkEg5yZWNvcmRlZF9hdF9tcxIKaGlzdG9yeV9pZBoGcGVyc29uIAIyBmRldGFpbEILYm9va2tlZXBpbmdKsA0KOQoBDBIDAQASGi8gVGhlIHRhYmxlcyBvZiBtb25leS4gQW1vdW50cyBhcmUgbWlub3IgdW5pdHMuCgoeCgQEAAIBEgMKAhEaESBBbiBBY2NvdW50S2luZC4KChsKBAQAAgUSAw8CFxoOIDA6IHRoZSBjaXR5LgoKWgoEBAACBhIDEQIUGk0gT24gdGhlIHNpZGUgb24gd2hpY2ggaXRzIGtpbmQgZ3Jvd3M6IHdoYXQgdGhlIGxpbmVzIG9mIGl0cyBwb3N0aW5ncyBzdW0gdG8uCgo+CgQEAAIHEgMTAhUaMSBPZiBhIGJ1ZGdldDogd2hhdCBpdHMgaGVsZCByZXNlcnZhdGlvbnMgc3VtIHRvLgoKSwoEBAACCBIDFQIbGj4gV2hlbiB0aGUgdGltZXIgb2YgaXRzIHJlc2VydmF0aW9ucyBpcyBkdWU7IDA6IHRoZXJlIGlzIG5vbmUuCgpWCgIEARIEGgAqARpKIEEgcG9zdGluZy4gSXQgbmV2ZXIgY2hhbmdlczsgb25lIHRoYXQgd2FzIHdyb25nIGlzIGNvdW50ZXJlZCBieSBhbm90aGVyLgoKJgoEBAECARIDHgITGhkgWWVhciBhbmQgbW9udGg6IDIwMjYxMS4KCiMKBAQBAgsSAykCGRoWIDA6IGl0IGNvdW50ZXJzIG5vbmUuCgojCgQEAgIEEgMzAhMaFiBEZWJpdHMgYXJlIHBvc2l0aXZlLgoKOgoEBAICBRIDNQIbGi0gVGhlIHBvc3RpbmcncywgZm9yIHRoZSBvcmRlciBpbiBhbiBhY2NvdW50LgoKJwoEBAMCCxIDRgIYGhogMDogaXQgd2FzIG5vdCBjb21taXR0ZWQuCgogCgQEBQIBEgNhAhQaEyBBIFBheW1lbnRDaGFubmVsLgoKJwoEBAUCAhIDYwITGhogVGhlIHBhcnRuZXIsIG9yIHRoZSBib3guCgo8CgQEBQIDEgNlAhcaLyBUaGUgdGFrZXIncyBvd24gbnVtYmVyOyBlbXB0eTogbm9uZSBpcyBrbm93bi4KCisKBAQFAgQSA2cCFhoeIDA6IG5vYm9keSBpcyBrbm93biB3aG8gcGFpZC4KCkcKBAQFAggSA2wCFBo6IFdoYXQgb2YgaXQgaXMgZGVwb3NpdGVkLCBhbmQgd2hhdCBvZiB0aGF0IHdhcyBwYWlkIGJhY2suCgolCgQEBQIMEgNxAhsaGCAwOiBpdCBkb2VzIG5vdCBleHBpcmUuCgolCgQEBQINEgNzAhgaGCAwOiBub3RoaW5nIHdhcyBwb3N0ZWQuCgozCgIEBhIEdwB8ARonIFdoYXQgYSBwYXltZW50IHBheXMsIG9yIGlzIGJlZ3VuIGZvci4KCicKBAQHAgASBIEBAhMaGSBZZWFyIGFuZCBtb250aDogMjAyNjExLgoKHgoEBAcCAhIEhAECGRoQIDA6IGl0IGlzIG9wZW4uCgokCgQECAIAEgSLAQISGhYgVGhlIHRlcm1pbmFsJ3MgbmFtZS4KCkMKBAQIAgUSBJEBAhcaNSBXaGF0IHRoZSBsYXN0IGNvdW50IGZvdW5kIG1vcmUgdGhhbiB0aGUgYm9va3Mgc2FpZC4KCkEKAgQJEgaVAQClAQEaMyBXaGF0IGEgcGFydG5lciBoYXMgc29sZCwgYSBsaW5lIG9mIGl0cyBzdGF0ZW1lbnQuCgolCgQECQIJEgShAQIVGhcgTmVnYXRpdmU6IGEgcmV2ZXJzYWwuCgovCgQECQILEgSkAQIXGiEgVGhlIHJlZmVyZW5jZSB0aGF0IGl0IHJldmVyc2VzLgoKRAoCBAoSBqgBAK8BARo2IFdoYXQgd2FzIHBhaWQgdG8gYSBwYXJ0bmVyLCBieSB0aGUgYmFuaydzIHJlZmVyZW5jZS4KCkcKAgQLEgayAQC3AQEaOSBXaXRoIHdoYXQgY29uZmlybWF0aW9ucyBhcmUgc2lnbmVkIGluIGEgcGFydG5lcidzIG5hbWUuCgp4CgIEDBIGugEAygEBGmogV2hhdCBoYXBwZW5lZCB0byBhIHRoaW5nOiB0aGUgY29sdW1ucyBhZnRlciB0aGUgdGhpcmQgYXJlIHRob3NlIHRoYXQgdGhlIGtpdCBmaWxscyBpbiwgYnV0IGZvciB0aGUgbGFzdC4KCkQKBAQMAgASBL0BAhMaNiAiY2hhcmdlIiwgInBheW1lbnQiLCAicmVzZXJ2YXRpb24iLCAicGVyaW9kIiwgImJveCIuCmIGcHJvdG8z")
}

/// A row of `ledger_account`.
struct AccountRow: TableRow {
    var accountId: Int64
    /// An AccountKind.
    var kind: Int64
    var code: String
    var currency: String
    var title: String
    /// 0: the city.
    var libraryId: Int64
    /// On the side on which its kind grows: what the lines of its postings sum to.
    var balance: Int64
    /// Of a budget: what its held reservations sum to.
    var reserved: Int64
    /// When the timer of its reservations is due; 0: there is none.
    var nextExpiryMs: Int64
    var openedAtMs: Int64

    /// The row with these columns set.
    init(
        accountId: Int64 = 0,
        kind: Int64 = 0,
        code: String = "",
        currency: String = "",
        title: String = "",
        libraryId: Int64 = 0,
        balance: Int64 = 0,
        reserved: Int64 = 0,
        nextExpiryMs: Int64 = 0,
        openedAtMs: Int64 = 0
    ) {
        self.accountId = accountId
        self.kind = kind
        self.code = code
        self.currency = currency
        self.title = title
        self.libraryId = libraryId
        self.balance = balance
        self.reserved = reserved
        self.nextExpiryMs = nextExpiryMs
        self.openedAtMs = openedAtMs
    }

    /// The columns, in the order in which they are read.
    enum Column: String, CaseIterable {
        case accountId = "account_id"
        case kind = "kind"
        case code = "code"
        case currency = "currency"
        case title = "title"
        case libraryId = "library_id"
        case balance = "balance"
        case reserved = "reserved"
        case nextExpiryMs = "next_expiry_ms"
        case openedAtMs = "opened_at_ms"
    }

    static let table: SQLFragment = "ledger_account"
    static var columnsCount: Int { 10 }
    static var key: [Column] { [.accountId] }
    static let insertion: RowStatement<AccountRow> = insert()

    init(next row: Row) throws(Row.ColumnError) {
        self.accountId = try row.nextInteger()
        self.kind = try row.nextInteger()
        self.code = try row.nextText()
        self.currency = try row.nextText()
        self.title = try row.nextText()
        self.libraryId = try row.nextInteger()
        self.balance = try row.nextInteger()
        self.reserved = try row.nextInteger()
        self.nextExpiryMs = try row.nextInteger()
        self.openedAtMs = try row.nextInteger()
    }

    func parameter(_ column: Column) -> SQLValue {
        switch column {
        case .accountId: .integer(accountId)
        case .kind: .integer(kind)
        case .code: .text(code)
        case .currency: .text(currency)
        case .title: .text(title)
        case .libraryId: .integer(libraryId)
        case .balance: .integer(balance)
        case .reserved: .integer(reserved)
        case .nextExpiryMs: .integer(nextExpiryMs)
        case .openedAtMs: .integer(openedAtMs)
        }
    }
}

/// A posting. It never changes; one that was wrong is countered by another.
struct PostingRow: TableRow {
    var postingId: Int64
    /// Year and month: 202611.
    var period: Int64
    var happenedAtMs: Int64
    var recordedAtMs: Int64
    var kind: String
    var about: String
    var note: String
    var person: Int64
    var terminal: String
    var method: String
    var requestKey: String
    /// 0: it counters none.
    var correctsId: Int64

    /// The row with these columns set.
    init(
        postingId: Int64 = 0,
        period: Int64 = 0,
        happenedAtMs: Int64 = 0,
        recordedAtMs: Int64 = 0,
        kind: String = "",
        about: String = "",
        note: String = "",
        person: Int64 = 0,
        terminal: String = "",
        method: String = "",
        requestKey: String = "",
        correctsId: Int64 = 0
    ) {
        self.postingId = postingId
        self.period = period
        self.happenedAtMs = happenedAtMs
        self.recordedAtMs = recordedAtMs
        self.kind = kind
        self.about = about
        self.note = note
        self.person = person
        self.terminal = terminal
        self.method = method
        self.requestKey = requestKey
        self.correctsId = correctsId
    }

    /// The columns, in the order in which they are read.
    enum Column: String, CaseIterable {
        case postingId = "posting_id"
        case period = "period"
        case happenedAtMs = "happened_at_ms"
        case recordedAtMs = "recorded_at_ms"
        case kind = "kind"
        case about = "about"
        case note = "note"
        case person = "person"
        case terminal = "terminal"
        case method = "method"
        case requestKey = "request_key"
        case correctsId = "corrects_id"
    }

    static let table: SQLFragment = "ledger_posting"
    static var columnsCount: Int { 12 }
    static var key: [Column] { [.postingId] }
    static let insertion: RowStatement<PostingRow> = insert()

    init(next row: Row) throws(Row.ColumnError) {
        self.postingId = try row.nextInteger()
        self.period = try row.nextInteger()
        self.happenedAtMs = try row.nextInteger()
        self.recordedAtMs = try row.nextInteger()
        self.kind = try row.nextText()
        self.about = try row.nextText()
        self.note = try row.nextText()
        self.person = try row.nextInteger()
        self.terminal = try row.nextText()
        self.method = try row.nextText()
        self.requestKey = try row.nextText()
        self.correctsId = try row.nextInteger()
    }

    func parameter(_ column: Column) -> SQLValue {
        switch column {
        case .postingId: .integer(postingId)
        case .period: .integer(period)
        case .happenedAtMs: .integer(happenedAtMs)
        case .recordedAtMs: .integer(recordedAtMs)
        case .kind: .text(kind)
        case .about: .text(about)
        case .note: .text(note)
        case .person: .integer(person)
        case .terminal: .text(terminal)
        case .method: .text(method)
        case .requestKey: .text(requestKey)
        case .correctsId: .integer(correctsId)
        }
    }
}

/// A row of `ledger_line`.
struct LineRow: TableRow {
    var postingId: Int64
    var line: Int64
    var accountId: Int64
    var currency: String
    /// Debits are positive.
    var amount: Int64
    /// The posting's, for the order in an account.
    var recordedAtMs: Int64

    /// The row with these columns set.
    init(
        postingId: Int64 = 0,
        line: Int64 = 0,
        accountId: Int64 = 0,
        currency: String = "",
        amount: Int64 = 0,
        recordedAtMs: Int64 = 0
    ) {
        self.postingId = postingId
        self.line = line
        self.accountId = accountId
        self.currency = currency
        self.amount = amount
        self.recordedAtMs = recordedAtMs
    }

    /// The columns, in the order in which they are read.
    enum Column: String, CaseIterable {
        case postingId = "posting_id"
        case line = "line"
        case accountId = "account_id"
        case currency = "currency"
        case amount = "amount"
        case recordedAtMs = "recorded_at_ms"
    }

    static let table: SQLFragment = "ledger_line"
    static var columnsCount: Int { 6 }
    static var key: [Column] { [.postingId, .line] }
    static let insertion: RowStatement<LineRow> = insert()

    init(next row: Row) throws(Row.ColumnError) {
        self.postingId = try row.nextInteger()
        self.line = try row.nextInteger()
        self.accountId = try row.nextInteger()
        self.currency = try row.nextText()
        self.amount = try row.nextInteger()
        self.recordedAtMs = try row.nextInteger()
    }

    func parameter(_ column: Column) -> SQLValue {
        switch column {
        case .postingId: .integer(postingId)
        case .line: .integer(line)
        case .accountId: .integer(accountId)
        case .currency: .text(currency)
        case .amount: .integer(amount)
        case .recordedAtMs: .integer(recordedAtMs)
        }
    }
}

/// A row of `ledger_reservation`.
struct ReservationRow: TableRow {
    var reservationId: Int64
    var source: String
    var ownerKey: String
    var accountId: Int64
    var budget: String
    var currency: String
    var amount: Int64
    var committed: Int64
    var state: String
    var expiresAtMs: Int64
    var about: String
    /// 0: it was not committed.
    var postingId: Int64

    /// The row with these columns set.
    init(
        reservationId: Int64 = 0,
        source: String = "",
        ownerKey: String = "",
        accountId: Int64 = 0,
        budget: String = "",
        currency: String = "",
        amount: Int64 = 0,
        committed: Int64 = 0,
        state: String = "",
        expiresAtMs: Int64 = 0,
        about: String = "",
        postingId: Int64 = 0
    ) {
        self.reservationId = reservationId
        self.source = source
        self.ownerKey = ownerKey
        self.accountId = accountId
        self.budget = budget
        self.currency = currency
        self.amount = amount
        self.committed = committed
        self.state = state
        self.expiresAtMs = expiresAtMs
        self.about = about
        self.postingId = postingId
    }

    /// The columns, in the order in which they are read.
    enum Column: String, CaseIterable {
        case reservationId = "reservation_id"
        case source = "source"
        case ownerKey = "owner_key"
        case accountId = "account_id"
        case budget = "budget"
        case currency = "currency"
        case amount = "amount"
        case committed = "committed"
        case state = "state"
        case expiresAtMs = "expires_at_ms"
        case about = "about"
        case postingId = "posting_id"
    }

    static let table: SQLFragment = "ledger_reservation"
    static var columnsCount: Int { 12 }
    static var key: [Column] { [.reservationId] }
    static let insertion: RowStatement<ReservationRow> = insert()

    init(next row: Row) throws(Row.ColumnError) {
        self.reservationId = try row.nextInteger()
        self.source = try row.nextText()
        self.ownerKey = try row.nextText()
        self.accountId = try row.nextInteger()
        self.budget = try row.nextText()
        self.currency = try row.nextText()
        self.amount = try row.nextInteger()
        self.committed = try row.nextInteger()
        self.state = try row.nextText()
        self.expiresAtMs = try row.nextInteger()
        self.about = try row.nextText()
        self.postingId = try row.nextInteger()
    }

    func parameter(_ column: Column) -> SQLValue {
        switch column {
        case .reservationId: .integer(reservationId)
        case .source: .text(source)
        case .ownerKey: .text(ownerKey)
        case .accountId: .integer(accountId)
        case .budget: .text(budget)
        case .currency: .text(currency)
        case .amount: .integer(amount)
        case .committed: .integer(committed)
        case .state: .text(state)
        case .expiresAtMs: .integer(expiresAtMs)
        case .about: .text(about)
        case .postingId: .integer(postingId)
        }
    }
}

/// A row of `ledger_charge`.
struct ChargeRow: TableRow {
    var chargeId: Int64
    var source: String
    var ownerKey: String
    var readerId: Int64
    var libraryId: Int64
    var fee: String
    var currency: String
    var listPrice: Int64
    var discount: Int64
    var paid: Int64
    var waived: Int64
    var refunded: Int64
    var state: String
    var reason: String
    var about: String
    var chargedAtMs: Int64

    /// The row with these columns set.
    init(
        chargeId: Int64 = 0,
        source: String = "",
        ownerKey: String = "",
        readerId: Int64 = 0,
        libraryId: Int64 = 0,
        fee: String = "",
        currency: String = "",
        listPrice: Int64 = 0,
        discount: Int64 = 0,
        paid: Int64 = 0,
        waived: Int64 = 0,
        refunded: Int64 = 0,
        state: String = "",
        reason: String = "",
        about: String = "",
        chargedAtMs: Int64 = 0
    ) {
        self.chargeId = chargeId
        self.source = source
        self.ownerKey = ownerKey
        self.readerId = readerId
        self.libraryId = libraryId
        self.fee = fee
        self.currency = currency
        self.listPrice = listPrice
        self.discount = discount
        self.paid = paid
        self.waived = waived
        self.refunded = refunded
        self.state = state
        self.reason = reason
        self.about = about
        self.chargedAtMs = chargedAtMs
    }

    /// The columns, in the order in which they are read.
    enum Column: String, CaseIterable {
        case chargeId = "charge_id"
        case source = "source"
        case ownerKey = "owner_key"
        case readerId = "reader_id"
        case libraryId = "library_id"
        case fee = "fee"
        case currency = "currency"
        case listPrice = "list_price"
        case discount = "discount"
        case paid = "paid"
        case waived = "waived"
        case refunded = "refunded"
        case state = "state"
        case reason = "reason"
        case about = "about"
        case chargedAtMs = "charged_at_ms"
    }

    static let table: SQLFragment = "ledger_charge"
    static var columnsCount: Int { 16 }
    static var key: [Column] { [.chargeId] }
    static let insertion: RowStatement<ChargeRow> = insert()

    init(next row: Row) throws(Row.ColumnError) {
        self.chargeId = try row.nextInteger()
        self.source = try row.nextText()
        self.ownerKey = try row.nextText()
        self.readerId = try row.nextInteger()
        self.libraryId = try row.nextInteger()
        self.fee = try row.nextText()
        self.currency = try row.nextText()
        self.listPrice = try row.nextInteger()
        self.discount = try row.nextInteger()
        self.paid = try row.nextInteger()
        self.waived = try row.nextInteger()
        self.refunded = try row.nextInteger()
        self.state = try row.nextText()
        self.reason = try row.nextText()
        self.about = try row.nextText()
        self.chargedAtMs = try row.nextInteger()
    }

    func parameter(_ column: Column) -> SQLValue {
        switch column {
        case .chargeId: .integer(chargeId)
        case .source: .text(source)
        case .ownerKey: .text(ownerKey)
        case .readerId: .integer(readerId)
        case .libraryId: .integer(libraryId)
        case .fee: .text(fee)
        case .currency: .text(currency)
        case .listPrice: .integer(listPrice)
        case .discount: .integer(discount)
        case .paid: .integer(paid)
        case .waived: .integer(waived)
        case .refunded: .integer(refunded)
        case .state: .text(state)
        case .reason: .text(reason)
        case .about: .text(about)
        case .chargedAtMs: .integer(chargedAtMs)
        }
    }
}

/// A row of `ledger_payment`.
struct PaymentRow: TableRow {
    var paymentId: Int64
    /// A PaymentChannel.
    var channel: Int64
    /// The partner, or the box.
    var taker: String
    /// The taker's own number; empty: none is known.
    var reference: String
    /// 0: nobody is known who paid.
    var readerId: Int64
    var currency: String
    var amount: Int64
    var received: Int64
    /// What of it is deposited, and what of that was paid back.
    var deposit: Int64
    var returned: Int64
    var state: String
    var begunAtMs: Int64
    /// 0: it does not expire.
    var expiresAtMs: Int64
    /// 0: nothing was posted.
    var postingId: Int64

    /// The row with these columns set.
    init(
        paymentId: Int64 = 0,
        channel: Int64 = 0,
        taker: String = "",
        reference: String = "",
        readerId: Int64 = 0,
        currency: String = "",
        amount: Int64 = 0,
        received: Int64 = 0,
        deposit: Int64 = 0,
        returned: Int64 = 0,
        state: String = "",
        begunAtMs: Int64 = 0,
        expiresAtMs: Int64 = 0,
        postingId: Int64 = 0
    ) {
        self.paymentId = paymentId
        self.channel = channel
        self.taker = taker
        self.reference = reference
        self.readerId = readerId
        self.currency = currency
        self.amount = amount
        self.received = received
        self.deposit = deposit
        self.returned = returned
        self.state = state
        self.begunAtMs = begunAtMs
        self.expiresAtMs = expiresAtMs
        self.postingId = postingId
    }

    /// The columns, in the order in which they are read.
    enum Column: String, CaseIterable {
        case paymentId = "payment_id"
        case channel = "channel"
        case taker = "taker"
        case reference = "reference"
        case readerId = "reader_id"
        case currency = "currency"
        case amount = "amount"
        case received = "received"
        case deposit = "deposit"
        case returned = "returned"
        case state = "state"
        case begunAtMs = "begun_at_ms"
        case expiresAtMs = "expires_at_ms"
        case postingId = "posting_id"
    }

    static let table: SQLFragment = "ledger_payment"
    static var columnsCount: Int { 14 }
    static var key: [Column] { [.paymentId] }
    static let insertion: RowStatement<PaymentRow> = insert()

    init(next row: Row) throws(Row.ColumnError) {
        self.paymentId = try row.nextInteger()
        self.channel = try row.nextInteger()
        self.taker = try row.nextText()
        self.reference = try row.nextText()
        self.readerId = try row.nextInteger()
        self.currency = try row.nextText()
        self.amount = try row.nextInteger()
        self.received = try row.nextInteger()
        self.deposit = try row.nextInteger()
        self.returned = try row.nextInteger()
        self.state = try row.nextText()
        self.begunAtMs = try row.nextInteger()
        self.expiresAtMs = try row.nextInteger()
        self.postingId = try row.nextInteger()
    }

    func parameter(_ column: Column) -> SQLValue {
        switch column {
        case .paymentId: .integer(paymentId)
        case .channel: .integer(channel)
        case .taker: .text(taker)
        case .reference: .text(reference)
        case .readerId: .integer(readerId)
        case .currency: .text(currency)
        case .amount: .integer(amount)
        case .received: .integer(received)
        case .deposit: .integer(deposit)
        case .returned: .integer(returned)
        case .state: .text(state)
        case .begunAtMs: .integer(begunAtMs)
        case .expiresAtMs: .integer(expiresAtMs)
        case .postingId: .integer(postingId)
        }
    }
}

/// What a payment pays, or is begun for.
struct PaymentPartRow: TableRow {
    var paymentId: Int64
    var chargeId: Int64
    var amount: Int64

    /// The row with these columns set.
    init(
        paymentId: Int64 = 0,
        chargeId: Int64 = 0,
        amount: Int64 = 0
    ) {
        self.paymentId = paymentId
        self.chargeId = chargeId
        self.amount = amount
    }

    /// The columns, in the order in which they are read.
    enum Column: String, CaseIterable {
        case paymentId = "payment_id"
        case chargeId = "charge_id"
        case amount = "amount"
    }

    static let table: SQLFragment = "ledger_payment_part"
    static var columnsCount: Int { 3 }
    static var key: [Column] { [.paymentId, .chargeId] }
    static let insertion: RowStatement<PaymentPartRow> = insert()

    init(next row: Row) throws(Row.ColumnError) {
        self.paymentId = try row.nextInteger()
        self.chargeId = try row.nextInteger()
        self.amount = try row.nextInteger()
    }

    func parameter(_ column: Column) -> SQLValue {
        switch column {
        case .paymentId: .integer(paymentId)
        case .chargeId: .integer(chargeId)
        case .amount: .integer(amount)
        }
    }
}

/// A row of `ledger_period`.
struct PeriodRow: TableRow {
    /// Year and month: 202611.
    var period: Int64
    var state: String
    /// 0: it is open.
    var closedAtMs: Int64
    var postings: Int64

    /// The row with these columns set.
    init(
        period: Int64 = 0,
        state: String = "",
        closedAtMs: Int64 = 0,
        postings: Int64 = 0
    ) {
        self.period = period
        self.state = state
        self.closedAtMs = closedAtMs
        self.postings = postings
    }

    /// The columns, in the order in which they are read.
    enum Column: String, CaseIterable {
        case period = "period"
        case state = "state"
        case closedAtMs = "closed_at_ms"
        case postings = "postings"
    }

    static let table: SQLFragment = "ledger_period"
    static var columnsCount: Int { 4 }
    static var key: [Column] { [.period] }
    static let insertion: RowStatement<PeriodRow> = insert()

    init(next row: Row) throws(Row.ColumnError) {
        self.period = try row.nextInteger()
        self.state = try row.nextText()
        self.closedAtMs = try row.nextInteger()
        self.postings = try row.nextInteger()
    }

    func parameter(_ column: Column) -> SQLValue {
        switch column {
        case .period: .integer(period)
        case .state: .text(state)
        case .closedAtMs: .integer(closedAtMs)
        case .postings: .integer(postings)
        }
    }
}

/// A row of `ledger_box`.
struct BoxRow: TableRow {
    /// The terminal's name.
    var name: String
    var currency: String
    var boxId: Int64
    var state: String
    var openedAtMs: Int64
    /// What the last count found more than the books said.
    var difference: Int64

    /// The row with these columns set.
    init(
        name: String = "",
        currency: String = "",
        boxId: Int64 = 0,
        state: String = "",
        openedAtMs: Int64 = 0,
        difference: Int64 = 0
    ) {
        self.name = name
        self.currency = currency
        self.boxId = boxId
        self.state = state
        self.openedAtMs = openedAtMs
        self.difference = difference
    }

    /// The columns, in the order in which they are read.
    enum Column: String, CaseIterable {
        case name = "name"
        case currency = "currency"
        case boxId = "box_id"
        case state = "state"
        case openedAtMs = "opened_at_ms"
        case difference = "difference"
    }

    static let table: SQLFragment = "ledger_box"
    static var columnsCount: Int { 6 }
    static var key: [Column] { [.name, .currency] }
    static let insertion: RowStatement<BoxRow> = insert()

    init(next row: Row) throws(Row.ColumnError) {
        self.name = try row.nextText()
        self.currency = try row.nextText()
        self.boxId = try row.nextInteger()
        self.state = try row.nextText()
        self.openedAtMs = try row.nextInteger()
        self.difference = try row.nextInteger()
    }

    func parameter(_ column: Column) -> SQLValue {
        switch column {
        case .name: .text(name)
        case .currency: .text(currency)
        case .boxId: .integer(boxId)
        case .state: .text(state)
        case .openedAtMs: .integer(openedAtMs)
        case .difference: .integer(difference)
        }
    }
}

/// What a partner has sold, a line of its statement.
struct SaleRow: TableRow {
    var partner: String
    var reference: String
    var period: Int64
    var postingId: Int64
    var atMs: Int64
    var currency: String
    var isbn: String
    var listPrice: Int64
    var discountPermille: Int64
    /// Negative: a reversal.
    var payable: Int64
    var invoice: String
    /// The reference that it reverses.
    var reverses: String

    /// The row with these columns set.
    init(
        partner: String = "",
        reference: String = "",
        period: Int64 = 0,
        postingId: Int64 = 0,
        atMs: Int64 = 0,
        currency: String = "",
        isbn: String = "",
        listPrice: Int64 = 0,
        discountPermille: Int64 = 0,
        payable: Int64 = 0,
        invoice: String = "",
        reverses: String = ""
    ) {
        self.partner = partner
        self.reference = reference
        self.period = period
        self.postingId = postingId
        self.atMs = atMs
        self.currency = currency
        self.isbn = isbn
        self.listPrice = listPrice
        self.discountPermille = discountPermille
        self.payable = payable
        self.invoice = invoice
        self.reverses = reverses
    }

    /// The columns, in the order in which they are read.
    enum Column: String, CaseIterable {
        case partner = "partner"
        case reference = "reference"
        case period = "period"
        case postingId = "posting_id"
        case atMs = "at_ms"
        case currency = "currency"
        case isbn = "isbn"
        case listPrice = "list_price"
        case discountPermille = "discount_permille"
        case payable = "payable"
        case invoice = "invoice"
        case reverses = "reverses"
    }

    static let table: SQLFragment = "ledger_sale"
    static var columnsCount: Int { 12 }
    static var key: [Column] { [.partner, .reference] }
    static let insertion: RowStatement<SaleRow> = insert()

    init(next row: Row) throws(Row.ColumnError) {
        self.partner = try row.nextText()
        self.reference = try row.nextText()
        self.period = try row.nextInteger()
        self.postingId = try row.nextInteger()
        self.atMs = try row.nextInteger()
        self.currency = try row.nextText()
        self.isbn = try row.nextText()
        self.listPrice = try row.nextInteger()
        self.discountPermille = try row.nextInteger()
        self.payable = try row.nextInteger()
        self.invoice = try row.nextText()
        self.reverses = try row.nextText()
    }

    func parameter(_ column: Column) -> SQLValue {
        switch column {
        case .partner: .text(partner)
        case .reference: .text(reference)
        case .period: .integer(period)
        case .postingId: .integer(postingId)
        case .atMs: .integer(atMs)
        case .currency: .text(currency)
        case .isbn: .text(isbn)
        case .listPrice: .integer(listPrice)
        case .discountPermille: .integer(discountPermille)
        case .payable: .integer(payable)
        case .invoice: .text(invoice)
        case .reverses: .text(reverses)
        }
    }
}

/// What was paid to a partner, by the bank's reference.
struct SettlementRow: TableRow {
    var partner: String
    var reference: String
    var postingId: Int64
    var amount: Int64
    var currency: String

    /// The row with these columns set.
    init(
        partner: String = "",
        reference: String = "",
        postingId: Int64 = 0,
        amount: Int64 = 0,
        currency: String = ""
    ) {
        self.partner = partner
        self.reference = reference
        self.postingId = postingId
        self.amount = amount
        self.currency = currency
    }

    /// The columns, in the order in which they are read.
    enum Column: String, CaseIterable {
        case partner = "partner"
        case reference = "reference"
        case postingId = "posting_id"
        case amount = "amount"
        case currency = "currency"
    }

    static let table: SQLFragment = "ledger_settlement"
    static var columnsCount: Int { 5 }
    static var key: [Column] { [.partner, .reference] }
    static let insertion: RowStatement<SettlementRow> = insert()

    init(next row: Row) throws(Row.ColumnError) {
        self.partner = try row.nextText()
        self.reference = try row.nextText()
        self.postingId = try row.nextInteger()
        self.amount = try row.nextInteger()
        self.currency = try row.nextText()
    }

    func parameter(_ column: Column) -> SQLValue {
        switch column {
        case .partner: .text(partner)
        case .reference: .text(reference)
        case .postingId: .integer(postingId)
        case .amount: .integer(amount)
        case .currency: .text(currency)
        }
    }
}

/// With what confirmations are signed in a partner's name.
struct PartnerKeyRow: TableRow {
    var partner: String
    var secret: [UInt8]
    var madeAtMs: Int64

    /// The row with these columns set.
    init(
        partner: String = "",
        secret: [UInt8] = [],
        madeAtMs: Int64 = 0
    ) {
        self.partner = partner
        self.secret = secret
        self.madeAtMs = madeAtMs
    }

    /// The columns, in the order in which they are read.
    enum Column: String, CaseIterable {
        case partner = "partner"
        case secret = "secret"
        case madeAtMs = "made_at_ms"
    }

    static let table: SQLFragment = "ledger_partner_key"
    static var columnsCount: Int { 3 }
    static var key: [Column] { [.partner] }
    static let insertion: RowStatement<PartnerKeyRow> = insert()

    init(next row: Row) throws(Row.ColumnError) {
        self.partner = try row.nextText()
        self.secret = try row.nextBlob()
        self.madeAtMs = try row.nextInteger()
    }

    func parameter(_ column: Column) -> SQLValue {
        switch column {
        case .partner: .text(partner)
        case .secret: .blob(secret)
        case .madeAtMs: .integer(madeAtMs)
        }
    }
}

/// What happened to a thing: the columns after the third are those that the kit fills in, but for the last.
struct LedgerHistoryRow: TableRow {
    /// "charge", "payment", "reservation", "period", "box".
    var thing: String
    var thingId: Int64
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
        thing: String = "",
        thingId: Int64 = 0,
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
        self.thing = thing
        self.thingId = thingId
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
        case thing = "thing"
        case thingId = "thing_id"
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

    static let table: SQLFragment = "ledger_history"
    static var columnsCount: Int { 13 }
    static var key: [Column] { [.thing, .thingId, .recordedAtMs, .historyId] }
    static let insertion: RowStatement<LedgerHistoryRow> = insert()

    init(next row: Row) throws(Row.ColumnError) {
        self.thing = try row.nextText()
        self.thingId = try row.nextInteger()
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
        case .thing: .text(thing)
        case .thingId: .integer(thingId)
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
