// The rows of lectern.acquisition.rows. Generated from Acquisition/rows.proto by protoc-gen-lectern. DO NOT EDIT.
// swift-format-ignore-file

internal import LecternKit
internal import LecternMessages

/// The tables of purchases. Amounts are minor units.
enum AcquisitionRows {
    /// The file and those that it imports, for the plugin's `fileDescriptors`.
    static let descriptors = EncodedDescriptors("CvM7CiBnb29nbGUvcHJvdG9idWYvZGVzY3JpcHRvci5wcm90bxIPZ29vZ2xlLnByb3RvYnVmIk0KEUZpbGVEZXNjcmlwdG9yU2V0EjgKBGZpbGUYASADKAsyJC5nb29nbGUucHJvdG9idWYuRmlsZURlc2NyaXB0b3JQcm90b1IEZmlsZSLkBAoTRmlsZURlc2NyaXB0b3JQcm90bxISCgRuYW1lGAEgASgJUgRuYW1lEhgKB3BhY2thZ2UYAiABKAlSB3BhY2thZ2USHgoKZGVwZW5kZW5jeRgDIAMoCVIKZGVwZW5kZW5jeRIrChFwdWJsaWNfZGVwZW5kZW5jeRgKIAMoBVIQcHVibGljRGVwZW5kZW5jeRInCg93ZWFrX2RlcGVuZGVuY3kYCyADKAVSDndlYWtEZXBlbmRlbmN5EkMKDG1lc3NhZ2VfdHlwZRgEIAMoCzIgLmdvb2dsZS5wcm90b2J1Zi5EZXNjcmlwdG9yUHJvdG9SC21lc3NhZ2VUeXBlEkEKCWVudW1fdHlwZRgFIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5FbnVtRGVzY3JpcHRvclByb3RvUghlbnVtVHlwZRJBCgdzZXJ2aWNlGAYgAygLMicuZ29vZ2xlLnByb3RvYnVmLlNlcnZpY2VEZXNjcmlwdG9yUHJvdG9SB3NlcnZpY2USQwoJZXh0ZW5zaW9uGAcgAygLMiUuZ29vZ2xlLnByb3RvYnVmLkZpZWxkRGVzY3JpcHRvclByb3RvUglleHRlbnNpb24SNgoHb3B0aW9ucxgIIAEoCzIcLmdvb2dsZS5wcm90b2J1Zi5GaWxlT3B0aW9uc1IHb3B0aW9ucxJJChBzb3VyY2VfY29kZV9pbmZvGAkgASgLMh8uZ29vZ2xlLnByb3RvYnVmLlNvdXJjZUNvZGVJbmZvUg5zb3VyY2VDb2RlSW5mbxIWCgZzeW50YXgYDCABKAlSBnN5bnRheCK5BgoPRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSOwoFZmllbGQYAiADKAsyJS5nb29nbGUucHJvdG9idWYuRmllbGREZXNjcmlwdG9yUHJvdG9SBWZpZWxkEkMKCWV4dGVuc2lvbhgGIAMoCzIlLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90b1IJZXh0ZW5zaW9uEkEKC25lc3RlZF90eXBlGAMgAygLMiAuZ29vZ2xlLnByb3RvYnVmLkRlc2NyaXB0b3JQcm90b1IKbmVzdGVkVHlwZRJBCgllbnVtX3R5cGUYBCADKAsyJC5nb29nbGUucHJvdG9idWYuRW51bURlc2NyaXB0b3JQcm90b1IIZW51bVR5cGUSWAoPZXh0ZW5zaW9uX3JhbmdlGAUgAygLMi8uZ29vZ2xlLnByb3RvYnVmLkRlc2NyaXB0b3JQcm90by5FeHRlbnNpb25SYW5nZVIOZXh0ZW5zaW9uUmFuZ2USRAoKb25lb2ZfZGVjbBgIIAMoCzIlLmdvb2dsZS5wcm90b2J1Zi5PbmVvZkRlc2NyaXB0b3JQcm90b1IJb25lb2ZEZWNsEjkKB29wdGlvbnMYByABKAsyHy5nb29nbGUucHJvdG9idWYuTWVzc2FnZU9wdGlvbnNSB29wdGlvbnMSVQoOcmVzZXJ2ZWRfcmFuZ2UYCSADKAsyLi5nb29nbGUucHJvdG9idWYuRGVzY3JpcHRvclByb3RvLlJlc2VydmVkUmFuZ2VSDXJlc2VydmVkUmFuZ2USIwoNcmVzZXJ2ZWRfbmFtZRgKIAMoCVIMcmVzZXJ2ZWROYW1lGnoKDkV4dGVuc2lvblJhbmdlEhQKBXN0YXJ0GAEgASgFUgVzdGFydBIQCgNlbmQYAiABKAVSA2VuZBJACgdvcHRpb25zGAMgASgLMiYuZ29vZ2xlLnByb3RvYnVmLkV4dGVuc2lvblJhbmdlT3B0aW9uc1IHb3B0aW9ucxo3Cg1SZXNlcnZlZFJhbmdlEhQKBXN0YXJ0GAEgASgFUgVzdGFydBIQCgNlbmQYAiABKAVSA2VuZCJ8ChVFeHRlbnNpb25SYW5nZU9wdGlvbnMSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAiLBBgoURmllbGREZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRIWCgZudW1iZXIYAyABKAVSBm51bWJlchJBCgVsYWJlbBgEIAEoDjIrLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90by5MYWJlbFIFbGFiZWwSPgoEdHlwZRgFIAEoDjIqLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90by5UeXBlUgR0eXBlEhsKCXR5cGVfbmFtZRgGIAEoCVIIdHlwZU5hbWUSGgoIZXh0ZW5kZWUYAiABKAlSCGV4dGVuZGVlEiMKDWRlZmF1bHRfdmFsdWUYByABKAlSDGRlZmF1bHRWYWx1ZRIfCgtvbmVvZl9pbmRleBgJIAEoBVIKb25lb2ZJbmRleBIbCglqc29uX25hbWUYCiABKAlSCGpzb25OYW1lEjcKB29wdGlvbnMYCCABKAsyHS5nb29nbGUucHJvdG9idWYuRmllbGRPcHRpb25zUgdvcHRpb25zEicKD3Byb3RvM19vcHRpb25hbBgRIAEoCFIOcHJvdG8zT3B0aW9uYWwitgIKBFR5cGUSDwoLVFlQRV9ET1VCTEUQARIOCgpUWVBFX0ZMT0FUEAISDgoKVFlQRV9JTlQ2NBADEg8KC1RZUEVfVUlOVDY0EAQSDgoKVFlQRV9JTlQzMhAFEhAKDFRZUEVfRklYRUQ2NBAGEhAKDFRZUEVfRklYRUQzMhAHEg0KCVRZUEVfQk9PTBAIEg8KC1RZUEVfU1RSSU5HEAkSDgoKVFlQRV9HUk9VUBAKEhAKDFRZUEVfTUVTU0FHRRALEg4KClRZUEVfQllURVMQDBIPCgtUWVBFX1VJTlQzMhANEg0KCVRZUEVfRU5VTRAOEhEKDVRZUEVfU0ZJWEVEMzIQDxIRCg1UWVBFX1NGSVhFRDY0EBASDwoLVFlQRV9TSU5UMzIQERIPCgtUWVBFX1NJTlQ2NBASIkMKBUxhYmVsEhIKDkxBQkVMX09QVElPTkFMEAESEgoOTEFCRUxfUkVRVUlSRUQQAhISCg5MQUJFTF9SRVBFQVRFRBADImMKFE9uZW9mRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSNwoHb3B0aW9ucxgCIAEoCzIdLmdvb2dsZS5wcm90b2J1Zi5PbmVvZk9wdGlvbnNSB29wdGlvbnMi4wIKE0VudW1EZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRI/CgV2YWx1ZRgCIAMoCzIpLmdvb2dsZS5wcm90b2J1Zi5FbnVtVmFsdWVEZXNjcmlwdG9yUHJvdG9SBXZhbHVlEjYKB29wdGlvbnMYAyABKAsyHC5nb29nbGUucHJvdG9idWYuRW51bU9wdGlvbnNSB29wdGlvbnMSXQoOcmVzZXJ2ZWRfcmFuZ2UYBCADKAsyNi5nb29nbGUucHJvdG9idWYuRW51bURlc2NyaXB0b3JQcm90by5FbnVtUmVzZXJ2ZWRSYW5nZVINcmVzZXJ2ZWRSYW5nZRIjCg1yZXNlcnZlZF9uYW1lGAUgAygJUgxyZXNlcnZlZE5hbWUaOwoRRW51bVJlc2VydmVkUmFuZ2USFAoFc3RhcnQYASABKAVSBXN0YXJ0EhAKA2VuZBgCIAEoBVIDZW5kIoMBChhFbnVtVmFsdWVEZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRIWCgZudW1iZXIYAiABKAVSBm51bWJlchI7CgdvcHRpb25zGAMgASgLMiEuZ29vZ2xlLnByb3RvYnVmLkVudW1WYWx1ZU9wdGlvbnNSB29wdGlvbnMipwEKFlNlcnZpY2VEZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRI+CgZtZXRob2QYAiADKAsyJi5nb29nbGUucHJvdG9idWYuTWV0aG9kRGVzY3JpcHRvclByb3RvUgZtZXRob2QSOQoHb3B0aW9ucxgDIAEoCzIfLmdvb2dsZS5wcm90b2J1Zi5TZXJ2aWNlT3B0aW9uc1IHb3B0aW9ucyKJAgoVTWV0aG9kRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSHQoKaW5wdXRfdHlwZRgCIAEoCVIJaW5wdXRUeXBlEh8KC291dHB1dF90eXBlGAMgASgJUgpvdXRwdXRUeXBlEjgKB29wdGlvbnMYBCABKAsyHi5nb29nbGUucHJvdG9idWYuTWV0aG9kT3B0aW9uc1IHb3B0aW9ucxIwChBjbGllbnRfc3RyZWFtaW5nGAUgASgIOgVmYWxzZVIPY2xpZW50U3RyZWFtaW5nEjAKEHNlcnZlcl9zdHJlYW1pbmcYBiABKAg6BWZhbHNlUg9zZXJ2ZXJTdHJlYW1pbmcikQkKC0ZpbGVPcHRpb25zEiEKDGphdmFfcGFja2FnZRgBIAEoCVILamF2YVBhY2thZ2USMAoUamF2YV9vdXRlcl9jbGFzc25hbWUYCCABKAlSEmphdmFPdXRlckNsYXNzbmFtZRI1ChNqYXZhX211bHRpcGxlX2ZpbGVzGAogASgIOgVmYWxzZVIRamF2YU11bHRpcGxlRmlsZXMSRAodamF2YV9nZW5lcmF0ZV9lcXVhbHNfYW5kX2hhc2gYFCABKAhCAhgBUhlqYXZhR2VuZXJhdGVFcXVhbHNBbmRIYXNoEjoKFmphdmFfc3RyaW5nX2NoZWNrX3V0ZjgYGyABKAg6BWZhbHNlUhNqYXZhU3RyaW5nQ2hlY2tVdGY4ElMKDG9wdGltaXplX2ZvchgJIAEoDjIpLmdvb2dsZS5wcm90b2J1Zi5GaWxlT3B0aW9ucy5PcHRpbWl6ZU1vZGU6BVNQRUVEUgtvcHRpbWl6ZUZvchIdCgpnb19wYWNrYWdlGAsgASgJUglnb1BhY2thZ2USNQoTY2NfZ2VuZXJpY19zZXJ2aWNlcxgQIAEoCDoFZmFsc2VSEWNjR2VuZXJpY1NlcnZpY2VzEjkKFWphdmFfZ2VuZXJpY19zZXJ2aWNlcxgRIAEoCDoFZmFsc2VSE2phdmFHZW5lcmljU2VydmljZXMSNQoTcHlfZ2VuZXJpY19zZXJ2aWNlcxgSIAEoCDoFZmFsc2VSEXB5R2VuZXJpY1NlcnZpY2VzEjcKFHBocF9nZW5lcmljX3NlcnZpY2VzGCogASgIOgVmYWxzZVIScGhwR2VuZXJpY1NlcnZpY2VzEiUKCmRlcHJlY2F0ZWQYFyABKAg6BWZhbHNlUgpkZXByZWNhdGVkEi4KEGNjX2VuYWJsZV9hcmVuYXMYHyABKAg6BHRydWVSDmNjRW5hYmxlQXJlbmFzEioKEW9iamNfY2xhc3NfcHJlZml4GCQgASgJUg9vYmpjQ2xhc3NQcmVmaXgSKQoQY3NoYXJwX25hbWVzcGFjZRglIAEoCVIPY3NoYXJwTmFtZXNwYWNlEiEKDHN3aWZ0X3ByZWZpeBgnIAEoCVILc3dpZnRQcmVmaXgSKAoQcGhwX2NsYXNzX3ByZWZpeBgoIAEoCVIOcGhwQ2xhc3NQcmVmaXgSIwoNcGhwX25hbWVzcGFjZRgpIAEoCVIMcGhwTmFtZXNwYWNlEjQKFnBocF9tZXRhZGF0YV9uYW1lc3BhY2UYLCABKAlSFHBocE1ldGFkYXRhTmFtZXNwYWNlEiEKDHJ1YnlfcGFja2FnZRgtIAEoCVILcnVieVBhY2thZ2USWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24iOgoMT3B0aW1pemVNb2RlEgkKBVNQRUVEEAESDQoJQ09ERV9TSVpFEAISEAoMTElURV9SVU5USU1FEAMqCQjoBxCAgICAAkoECCYQJyLjAgoOTWVzc2FnZU9wdGlvbnMSPAoXbWVzc2FnZV9zZXRfd2lyZV9mb3JtYXQYASABKAg6BWZhbHNlUhRtZXNzYWdlU2V0V2lyZUZvcm1hdBJMCh9ub19zdGFuZGFyZF9kZXNjcmlwdG9yX2FjY2Vzc29yGAIgASgIOgVmYWxzZVIcbm9TdGFuZGFyZERlc2NyaXB0b3JBY2Nlc3NvchIlCgpkZXByZWNhdGVkGAMgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBIbCgltYXBfZW50cnkYByABKAhSCG1hcEVudHJ5ElgKFHVuaW50ZXJwcmV0ZWRfb3B0aW9uGOcHIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5VbmludGVycHJldGVkT3B0aW9uUhN1bmludGVycHJldGVkT3B0aW9uKgkI6AcQgICAgAJKBAgEEAVKBAgFEAZKBAgGEAdKBAgIEAlKBAgJEAoikgQKDEZpZWxkT3B0aW9ucxJBCgVjdHlwZRgBIAEoDjIjLmdvb2dsZS5wcm90b2J1Zi5GaWVsZE9wdGlvbnMuQ1R5cGU6BlNUUklOR1IFY3R5cGUSFgoGcGFja2VkGAIgASgIUgZwYWNrZWQSRwoGanN0eXBlGAYgASgOMiQuZ29vZ2xlLnByb3RvYnVmLkZpZWxkT3B0aW9ucy5KU1R5cGU6CUpTX05PUk1BTFIGanN0eXBlEhkKBGxhenkYBSABKAg6BWZhbHNlUgRsYXp5Ei4KD3VudmVyaWZpZWRfbGF6eRgPIAEoCDoFZmFsc2VSDnVudmVyaWZpZWRMYXp5EiUKCmRlcHJlY2F0ZWQYAyABKAg6BWZhbHNlUgpkZXByZWNhdGVkEhkKBHdlYWsYCiABKAg6BWZhbHNlUgR3ZWFrElgKFHVuaW50ZXJwcmV0ZWRfb3B0aW9uGOcHIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5VbmludGVycHJldGVkT3B0aW9uUhN1bmludGVycHJldGVkT3B0aW9uIi8KBUNUeXBlEgoKBlNUUklORxAAEggKBENPUkQQARIQCgxTVFJJTkdfUElFQ0UQAiI1CgZKU1R5cGUSDQoJSlNfTk9STUFMEAASDQoJSlNfU1RSSU5HEAESDQoJSlNfTlVNQkVSEAIqCQjoBxCAgICAAkoECAQQBSJzCgxPbmVvZk9wdGlvbnMSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAiLAAQoLRW51bU9wdGlvbnMSHwoLYWxsb3dfYWxpYXMYAiABKAhSCmFsbG93QWxpYXMSJQoKZGVwcmVjYXRlZBgDIAEoCDoFZmFsc2VSCmRlcHJlY2F0ZWQSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAkoECAUQBiKeAQoQRW51bVZhbHVlT3B0aW9ucxIlCgpkZXByZWNhdGVkGAEgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbioJCOgHEICAgIACIpwBCg5TZXJ2aWNlT3B0aW9ucxIlCgpkZXByZWNhdGVkGCEgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbioJCOgHEICAgIACIuACCg1NZXRob2RPcHRpb25zEiUKCmRlcHJlY2F0ZWQYISABKAg6BWZhbHNlUgpkZXByZWNhdGVkEnEKEWlkZW1wb3RlbmN5X2xldmVsGCIgASgOMi8uZ29vZ2xlLnByb3RvYnVmLk1ldGhvZE9wdGlvbnMuSWRlbXBvdGVuY3lMZXZlbDoTSURFTVBPVEVOQ1lfVU5LTk9XTlIQaWRlbXBvdGVuY3lMZXZlbBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbiJQChBJZGVtcG90ZW5jeUxldmVsEhcKE0lERU1QT1RFTkNZX1VOS05PV04QABITCg9OT19TSURFX0VGRkVDVFMQARIOCgpJREVNUE9URU5UEAIqCQjoBxCAgICAAiKaAwoTVW5pbnRlcnByZXRlZE9wdGlvbhJBCgRuYW1lGAIgAygLMi0uZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb24uTmFtZVBhcnRSBG5hbWUSKQoQaWRlbnRpZmllcl92YWx1ZRgDIAEoCVIPaWRlbnRpZmllclZhbHVlEiwKEnBvc2l0aXZlX2ludF92YWx1ZRgEIAEoBFIQcG9zaXRpdmVJbnRWYWx1ZRIsChJuZWdhdGl2ZV9pbnRfdmFsdWUYBSABKANSEG5lZ2F0aXZlSW50VmFsdWUSIQoMZG91YmxlX3ZhbHVlGAYgASgBUgtkb3VibGVWYWx1ZRIhCgxzdHJpbmdfdmFsdWUYByABKAxSC3N0cmluZ1ZhbHVlEicKD2FnZ3JlZ2F0ZV92YWx1ZRgIIAEoCVIOYWdncmVnYXRlVmFsdWUaSgoITmFtZVBhcnQSGwoJbmFtZV9wYXJ0GAEgAigJUghuYW1lUGFydBIhCgxpc19leHRlbnNpb24YAiACKAhSC2lzRXh0ZW5zaW9uIqcCCg5Tb3VyY2VDb2RlSW5mbxJECghsb2NhdGlvbhgBIAMoCzIoLmdvb2dsZS5wcm90b2J1Zi5Tb3VyY2VDb2RlSW5mby5Mb2NhdGlvblIIbG9jYXRpb24azgEKCExvY2F0aW9uEhYKBHBhdGgYASADKAVCAhABUgRwYXRoEhYKBHNwYW4YAiADKAVCAhABUgRzcGFuEikKEGxlYWRpbmdfY29tbWVudHMYAyABKAlSD2xlYWRpbmdDb21tZW50cxIrChF0cmFpbGluZ19jb21tZW50cxgEIAEoCVIQdHJhaWxpbmdDb21tZW50cxI6ChlsZWFkaW5nX2RldGFjaGVkX2NvbW1lbnRzGAYgAygJUhdsZWFkaW5nRGV0YWNoZWRDb21tZW50cyLRAQoRR2VuZXJhdGVkQ29kZUluZm8STQoKYW5ub3RhdGlvbhgBIAMoCzItLmdvb2dsZS5wcm90b2J1Zi5HZW5lcmF0ZWRDb2RlSW5mby5Bbm5vdGF0aW9uUgphbm5vdGF0aW9uGm0KCkFubm90YXRpb24SFgoEcGF0aBgBIAMoBUICEAFSBHBhdGgSHwoLc291cmNlX2ZpbGUYAiABKAlSCnNvdXJjZUZpbGUSFAoFYmVnaW4YAyABKAVSBWJlZ2luEhAKA2VuZBgEIAEoBVIDZW5kQn4KE2NvbS5nb29nbGUucHJvdG9idWZCEERlc2NyaXB0b3JQcm90b3NIAVotZ29vZ2xlLmdvbGFuZy5vcmcvcHJvdG9idWYvdHlwZXMvZGVzY3JpcHRvcnBi+AEBogIDR1BCqgIaR29vZ2xlLlByb3RvYnVmLlJlZmxlY3Rpb24KgSkKFWxlY3Rlcm4vb3B0aW9ucy5wcm90bxIHbGVjdGVybhogZ29vZ2xlL3Byb3RvYnVmL2Rlc2NyaXB0b3IucHJvdG8iawoFUGFydHkSNgoLY2VydGlmaWNhdGUYASABKA4yFC5sZWN0ZXJuLkNlcnRpZmljYXRlUgtjZXJ0aWZpY2F0ZRIqCgdzZXNzaW9uGAIgASgOMhAubGVjdGVybi5TZXNzaW9uUgdzZXNzaW9uIpcCCgRSdWxlEiQKBWFsbG93GAEgAygLMg4ubGVjdGVybi5QYXJ0eVIFYWxsb3cSJwoGZWZmZWN0GAIgASgOMg8ubGVjdGVybi5FZmZlY3RSBmVmZmVjdBIdCgp0aW1lb3V0X21zGAMgASgNUgl0aW1lb3V0TXMSFgoGaW5saW5lGAQgASgIUgZpbmxpbmUSGAoHcmVhc29ucxgFIAMoCVIHcmVhc29ucxIYCgdwcmVwYXJlGAYgASgIUgdwcmVwYXJlEhYKBnNlY3JldBgHIAEoCFIGc2VjcmV0EicKBmZvbGxvdxgIIAEoCzIPLmxlY3Rlcm4uRm9sbG93UgZmb2xsb3cSFAoFcmlnaHQYCSABKAlSBXJpZ2h0IkEKBkZvbGxvdxIWCgZ0b3BpY3MYASADKAlSBnRvcGljcxIfCgtmcm9tX29sZGVzdBgCIAEoCFIKZnJvbU9sZGVzdCJWCgZSZWFzb24SFgoGc3RhdHVzGAEgASgFUgZzdGF0dXMSDgoCemgYAiABKAlSAnpoEg4KAmVuGAMgASgJUgJlbhIUCgVmYWN0cxgEIAMoCVIFZmFjdHMikwIKBVRhYmxlEhIKBG5hbWUYASABKAlSBG5hbWUSEAoDa2V5GAIgAygJUgNrZXkSFgoGcGVyc29uGAMgAygJUgZwZXJzb24SKgoFZXJhc2UYBCABKA4yFC5sZWN0ZXJuLlRhYmxlLkVyYXNlUgVlcmFzZRIUCgVibGFuaxgFIAMoCVIFYmxhbmsSGgoIbWVudGlvbnMYBiADKAlSCG1lbnRpb25zEhIKBG9wZW4YByABKAlSBG9wZW4SGQoIa2VwdF9mb3IYCCABKAlSB2tlcHRGb3IiPwoFRXJhc2USFQoRRVJBU0VfVU5TUEVDSUZJRUQQABIKCgZERUxFVEUQARIJCgVCTEFOSxACEggKBEtFRVAQAyIWCgRWaWV3Eg4KAm9mGAEgASgJUgJvZipPCgtDZXJ0aWZpY2F0ZRISCg5OT19DRVJUSUZJQ0FURRAAEgoKBkRFVklDRRABEgsKB1BBUlRORVIQAhIICgRERVNLEAMSCQoFQURNSU4QBCowCgdTZXNzaW9uEg4KCk5PX1NFU1NJT04QABIKCgZSRUFERVIQARIJCgVTVEFGRhACKicKBkVmZmVjdBIICgROT05FEAASCAoEUkVBRBABEgkKBVdSSVRFEAI6QwoEcnVsZRIeLmdvb2dsZS5wcm90b2J1Zi5NZXRob2RPcHRpb25zGNGGAyABKAsyDS5sZWN0ZXJuLlJ1bGVSBHJ1bGU6TAoGcmVhc29uEiEuZ29vZ2xlLnByb3RvYnVmLkVudW1WYWx1ZU9wdGlvbnMY0YYDIAEoCzIPLmxlY3Rlcm4uUmVhc29uUgZyZWFzb246RwoFdGFibGUSHy5nb29nbGUucHJvdG9idWYuTWVzc2FnZU9wdGlvbnMY0YYDIAEoCzIOLmxlY3Rlcm4uVGFibGVSBXRhYmxlOkQKBHZpZXcSHy5nb29nbGUucHJvdG9idWYuTWVzc2FnZU9wdGlvbnMY0oYDIAEoCzINLmxlY3Rlcm4uVmlld1IEdmlld0qWHgr0AQoBDBIDAwASGukBIFdoYXQgYSBtZXRob2QgbWF5IGRvIGFuZCB3aG8gbWF5IGNhbGwgaXQsIHNhaWQgb25jZSwgYmVzaWRlIHRoZSBtZXRob2QuIFRoZSBnZW5lcmF0b3IgdHVybnMgdGhlc2UKIG9wdGlvbnMgaW50byB0aGUgdGFibGUgdGhhdCB0aGUgZGFlbW9uIGVuZm9yY2VzIGFuZCBpbnRvIHRoZSByZWZlcmVuY2UgcGFnZS4gTGlrZXdpc2UgdGhlIHRhYmxlcyBvZiBhIHBsdWdpbiwKIGluIGEgZmlsZSBvZiBpdHMgb3duLgoKZgoCBQASBAkAEwEaWiBXaGF0IGEgY2FsbGVyJ3MgVExTIGNlcnRpZmljYXRlIG1ha2VzIGl0LiBUaGUgcm9sZSBpcyBwYXJ0IG9mIHRoZSBjZXJ0aWZpY2F0ZSdzIFNBTiBVUkkuCgo+CgQFAAIBEgMMAg0aMSBBIGtpb3NrLCBhIGxvY2tlciwgYSBnYXRlOiB1bmF0dGVuZGVkIGhhcmR3YXJlLgoKSQoEBQACAhIDDgIOGjwgVGhlIGJhY2tlbmQgb2YgYSBib29rc2hvcCwgYSBjb3VyaWVyLCBhIG1pbmktcHJvZ3JhbSBob3N0LgoKHgoEBQACAxIDEAILGhEgQSBzdGFmZmVkIGRlc2suCgogCgQFAAIEEgMSAgwaEyBBbiBhZG1pbmlzdHJhdG9yLgoKLQoCBQESBBYAGgEaISBXaG8gaXMgc2lnbmVkIGluIGF0IHRoZSBjYWxsZXIuCgoxCgIEABIEHQAgARolIE9uZSBraW5kIG9mIGNhbGxlci4gQm90aCBtdXN0IGhvbGQuCgopCgIFAhIEIwAqARodIFdoYXQgYSBtZXRob2QgZG9lcyB0byBkYXRhLgoKHwoEBQICABIDJQILGhIgVG91Y2hlcyBubyBkYXRhLgoKIgoEBQICARIDJwILGhUgUmVhZHMgb25lIHNuYXBzaG90LgoKJwoEBQICAhIDKQIMGhogUnVucyBpbiBvbmUgdHJhbnNhY3Rpb24uCgolCgIEARIELQBBARoZIFRoZSBydWxlIG9mIG9uZSBtZXRob2QuCgpECgQEAQIAEgMvAhsaNyBBbnkgb2YgdGhlc2UgbWF5IGNhbGw7IGVtcHR5OiBvbmx5IG90aGVyIHBsdWdpbnMgbWF5LgoKaAoEBAECAhIDMgIYGlsgVGhlIHRpbWUgYSBjYWxsIG1heSB0YWtlIHVubGVzcyB0aGUgY2FsbGVyIHNheXMgb3RoZXJ3aXNlOyAwIGlzIHRoZSBkYWVtb24ncyBvd24gZGVmYXVsdC4KCq4BCgQEAQIDEgM1AhIaoAEgTk9ORSBvciBSRUFEOiBzbyBsaXR0bGUgd29yayB0aGF0IGl0IG1heSBydW4gb24gdGhlIHJlYWN0b3IuIEEgUkVBRCB0aGVyZSB0aGF0IHByb3ZlcyB0byBiZSBtb3JlLCBvciB3b3VsZCBoYXZlIHRvCiB3YWl0LCBpcyBydW4gYWdhaW4gb24gdGhlIHN0b3JlJ3MgdGhyZWFkcy4KCl4KBAQBAgQSAzcCHhpRIE5hbWVzIG9mIHRoZSB2YWx1ZXMgb2YgdGhlIHNlcnZpY2UncyBSZWFzb24gZW51bSB0aGF0IHRoaXMgbWV0aG9kIHJlZnVzZXMgd2l0aC4KClsKBAQBAgUSAzkCExpOIFRoZSBoYW5kbGVyIGhhcyBhIHNsb3cgcGFydCB0aGF0IHJ1bnMgYmVmb3JlIHRoZSB0cmFuc2FjdGlvbiwgb24gYSBzbmFwc2hvdC4KCmwKBAQBAgYSAzsCEhpfIFRoZSBhbnN3ZXIgaG9sZHMgYSBzZWNyZXQ6IGl0IGlzIG5ldmVyIHN0b3JlZCB1bmRlciBpdHMgcmVxdWVzdCBrZXksIGFuZCBhIHJlcGVhdCBydW5zIGFnYWluLgoKkAEKBAQBAgcSAz0CFBqCASBPdGhlciBwbHVnaW5zIG9ubHksIFdSSVRFOiB0aGUgaG9zdCBjYWxscyB0aGUgbWV0aG9kIGZvciBlYWNoIGNoYW5nZSBvZiB0aGVzZSB0b3BpY3MsIHdob3NlIHJlcXVlc3QgaXMgYSBsZWN0ZXJuLmhvc3QudjEuQ2hhbmdlLgoK0QEKBAQBAggSA0ACExrDASBXaGF0IGEgbWVtYmVyIG9mIHN0YWZmIG11c3QgYmUgYWxsb3dlZCB0byBkbywgImNpcmN1bGF0aW9uLmxlbmQiOiB0aGUgcGFydGllcyB3aXRoIHNlc3Npb24gU1RBRkYgYXJlIGZvciBzZXNzaW9ucyB0aGF0IGhhdmUgdGhpcwogcmlnaHQuICIqIjogYW55IG1lbWJlciBvZiBzdGFmZi4gR2l2ZW4gd2hlcmV2ZXIgc3RhZmYgbWF5IGNhbGwuCgorCgIEAhIERABJARofIFRvcGljcyB0aGF0IGEgbWV0aG9kIGZvbGxvd3MuCgpDCgQEAgIAEgNGAh0aNiAiY2lyY3VsYXRpb24ubG9hbiIsIG9yIGEgYmVnaW5uaW5nLCAiY2lyY3VsYXRpb24uKiIuCgp3CgQEAgIBEgNIAhcaaiBCZWdpbnMgd2l0aCB0aGUgb2xkZXN0IGNoYW5nZSB0aGF0IGlzIGtlcHQ7IGVsc2Ugd2l0aCB0aG9zZSB0aGF0IGNvbWUgYWZ0ZXIgdGhlIHBsdWdpbiB3YXMgZmlyc3QgbG9hZGVkLgoKVwoCBAMSBEwAUgEaSyBIb3cgYSByZWFzb24gaXMgdG9sZCB0byBhIHByb2dyYW0gKHRoZSBnUlBDIHN0YXR1cyBjb2RlKSBhbmQgdG8gYSBwZXJzb24uCgo4CgQEAwIDEgNRAhwaKyBOYW1lcyBvZiB0aGUgZmFjdHMgdGhhdCBtYXkgY29tZSB3aXRoIGl0LgoKYwoCBAQSBFUAcQEaVyBBIHRhYmxlIG9mIGEgcGx1Z2luOiB0aGUgbWVzc2FnZSBpcyBpdHMgcm93LCBlYWNoIGZpZWxkIGEgY29sdW1uIG9mIHRoZSBmaWVsZCdzIG5hbWUuCgpOCgQEBAQAEgRXAl8DGkAgV2hhdCBoYXBwZW5zIHRvIHRoZSByb3cgd2hlbiBhIHBlcnNvbiB0aGF0IGl0IG5hbWVzIGlzIGVyYXNlZC4KCpwBCgYEBAQAAgESA1oEDxqMASBUaGUgcm93IGlzIGRlbGV0ZWQgd2hlcmUgdGhlIGZpcnN0IGNvbHVtbiBvZiBgcGVyc29uYCBuYW1lcyB0aGUgcGVyc29uOyB3aGVyZSBhbm90aGVyIG9uZSBkb2VzLCB0aGF0IGJlY29tZXMgTlVMTCB3aGVyZSBpdCBtYXkgYmUsIGVsc2UgMC4KCmcKBgQEBAACAhIDXAQOGlggVGhlIHJvdyBzdGF5czsgdGhlIGNvbHVtbnMgdGhhdCBuYW1lIHRoZSBwZXJzb24gYmVjb21lIE5VTEwgd2hlcmUgdGhleSBtYXkgYmUsIGVsc2UgMC4KCigKBgQEBAACAxIDXgQNGhkgVGhlIHJvdyBzdGF5cyBhcyBpdCBpcy4KCkEKBAQEAgASA2ECEho0ICJjaXJjdWxhdGlvbl9pdGVtIjsgYmVnaW5zIHdpdGggdGhlIHBsdWdpbidzIG5hbWUuCgouCgQEBAIBEgNjAhoaISBUaGUgY29sdW1ucyBvZiB0aGUgcHJpbWFyeSBrZXkuCgqYAQoEBAQCAhIDZQIdGooBIENvbHVtbnMgdGhhdCBob2xkIHRoZSBudW1iZXIgb2YgYSBwZXJzb246IHdoYXQgaXMgZXhwb3J0ZWQgYW5kIGVyYXNlZCB3aXRoIHRoYXQgcGVyc29uIGlzIGZvdW5kIGJ5IHRoZW0uIFRoZSBmaXJzdCBzYXlzIHdob3NlIHJvdyBpdCBpcy4KCmUKBAQEAgQSA2gCHBpYIEJMQU5LOiBmdXJ0aGVyIGNvbHVtbnMgdGhhdCB0ZWxsIG9mIHRoZSBwZXJzb24gd2hvc2Ugcm93IGl0IGlzOyB0aGV5IGFyZSBlbXB0aWVkLCB0b28uCgqYAgoEBAQCBRIDawIfGooCIENvbHVtbnMgaW4gd2hpY2ggYSBwZXJzb24gbWF5IGJlIG1lbnRpb25lZCwgYnkgbnVtYmVyIG9yIGJ5IG5hbWUsIGFzIHRleHQgb3IgaW4gYSBtZXNzYWdlOiB3aGVyZSBvbmUgaXMsIHRoZSByb3cgaXMgZXhwb3J0ZWQgd2l0aCB0aGF0CiBwZXJzb24sIGFuZCB0aGUgY29sdW1uIGlzIGVtcHRpZWQgd2hlbiB0aGUgcGVyc29uIGlzIGVyYXNlZCwgdW5sZXNzIHRoZSByb3cgaXMga2VwdC4gVGFibGVzIHdpdGhvdXQgYSBwZXJzb24gbWF5IGhhdmUgdGhlbSwgdG9vLgoK1QEKBAQEAgYSA24CEhrHASBBIGNvbmRpdGlvbiBvbiB0aGUgY29sdW1ucywgaW4gdGhlIFNRTCB0aGF0IGJvdGggc3RvcmVzIHRha2U6ICJyZXR1cm5lZF9hdF9tcyBJUyBOVUxMIi4gV2hpbGUgc3VjaCBhIHJvdyBpcyBhIHBlcnNvbidzLCB0aGUgcGVyc29uIGlzIG5vdAogZXJhc2VkLiBBbiBpbmRleCBzaG91bGQgZmluZCBhIHBlcnNvbidzIHJvd3MgdGhhdCBtZWV0IGl0LgoKbwoEBAQCBxIDcAIWGmIgV2hhdCBpcyBsZWZ0IG9mIHRoZSByb3cgaXMga2VwdCBmb3IsIGluIGEgZmV3IHdvcmRzIGZvciBwZW9wbGU6ICJib29ra2VlcGluZyIuIE5lZWRlZCB3aXRoIEtFRVAuCgpTCgIEBRIEdAB3ARpHIFNvbWUgY29sdW1ucyBvZiBhIHRhYmxlLCBmb3Igc3RhdGVtZW50cyB0aGF0IHJlYWQgbm8gbW9yZSB0aGFuIHRob3NlLgoKQAoEBAUCABIDdgIQGjMgVGhlIG1lc3NhZ2Ugb2YgdGhlIHRhYmxlJ3Mgcm93LCBpbiB0aGUgc2FtZSBmaWxlLgpiBnByb3RvMwqPJAoWQWNxdWlzaXRpb24vcm93cy5wcm90bxIYbGVjdGVybi5hY3F1aXNpdGlvbi5yb3dzGhVsZWN0ZXJuL29wdGlvbnMucHJvdG8imwEKC0NhbXBhaWduUm93EhIKBGNvZGUYASABKAlSBGNvZGUSGAoHdmVyc2lvbhgCIAEoA1IHdmVyc2lvbhIiCg1jaGFuZ2VkX2F0X21zGAMgASgDUgtjaGFuZ2VkQXRNcxIYCgdjb250ZW50GAQgASgMUgdjb250ZW50OiCKtRgcChRhY3F1aXNpdGlvbl9jYW1wYWlnbhIEY29kZSLvBwoLUHVyY2hhc2VSb3cSHwoLcHVyY2hhc2VfaWQYASABKANSCnB1cmNoYXNlSWQSGQoIb3JkZXJfaWQYAiABKANSB29yZGVySWQSGgoIY2FtcGFpZ24YAyABKAlSCGNhbXBhaWduEhQKBXBheWVyGAQgASgDUgVwYXllchIWCgZidWRnZXQYBSABKAlSBmJ1ZGdldBIUCgVzdGF0ZRgGIAEoCVIFc3RhdGUSGwoJcmVhZGVyX2lkGAcgASgDUghyZWFkZXJJZBIYCgdwYXJ0bmVyGAggASgJUgdwYXJ0bmVyEhIKBGlzYm4YCSABKAlSBGlzYm4SFAoFdGl0bGUYCiABKAlSBXRpdGxlEhYKBmF1dGhvchgLIAEoCVIGYXV0aG9yEhwKCXB1Ymxpc2hlchgMIAEoCVIJcHVibGlzaGVyEhIKBHllYXIYDSABKANSBHllYXISGgoIbGFuZ3VhZ2UYDiABKAlSCGxhbmd1YWdlEh0KCmNsYXNzX2NvZGUYDyABKAlSCWNsYXNzQ29kZRIaCghtYXRlcmlhbBgQIAEoCVIIbWF0ZXJpYWwSGgoIY3VycmVuY3kYESABKAlSCGN1cnJlbmN5Eh0KCmxpc3RfcHJpY2UYEiABKANSCWxpc3RQcmljZRIYCgdwYXlhYmxlGBMgASgDUgdwYXlhYmxlEiAKDGNob3Nlbl9hdF9tcxgUIAEoA1IKY2hvc2VuQXRNcxIiCg1leHBpcmVzX2F0X21zGBUgASgDUgtleHBpcmVzQXRNcxIgCgxpc3N1ZWRfYXRfbXMYFiABKANSCmlzc3VlZEF0TXMSGwoJcmVjb3JkX2lkGBcgASgDUghyZWNvcmRJZBIXCgdpdGVtX2lkGBggASgDUgZpdGVtSWQSGAoHYmFyY29kZRgZIAEoCVIHYmFyY29kZRIXCgdsb2FuX2lkGBogASgDUgZsb2FuSWQSGgoJZHVlX2F0X21zGBsgASgDUgdkdWVBdE1zEhwKCXJlZmVyZW5jZRgcIAEoCVIJcmVmZXJlbmNlEhgKB2ludm9pY2UYHSABKAlSB2ludm9pY2USKAoQcGF5YmFja191bnRpbF9tcxgeIAEoA1IOcGF5YmFja1VudGlsTXMSFgoGcmVwYWlkGB8gASgDUgZyZXBhaWQSJAoOcmV0dXJuZWRfYXRfbXMYICABKANSDHJldHVybmVkQXRNczpgirUYXAoUYWNxdWlzaXRpb25fcHVyY2hhc2USC3B1cmNoYXNlX2lkGglyZWFkZXJfaWQgAjodc3RhdGUgSU4gKCdjaG9zZW4nLCAnaXNzdWVkJylCC2Jvb2trZWVwaW5nIuQCCgpSZXF1ZXN0Um93Eh0KCnJlcXVlc3RfaWQYASABKANSCXJlcXVlc3RJZBIaCghjYW1wYWlnbhgCIAEoCVIIY2FtcGFpZ24SEwoFYXRfbXMYAyABKANSBGF0TXMSGgoIY2F0ZWdvcnkYBCABKAlSCGNhdGVnb3J5EhgKB3BhcnRuZXIYBSABKAlSB3BhcnRuZXISEgoEYm9vaxgGIAEoDFIEYm9vaxIaCghob2xkaW5ncxgHIAEoDFIIaG9sZGluZ3MSKQoQcmVhZGVyX29iamVjdGlvbhgIIAEoCVIPcmVhZGVyT2JqZWN0aW9uEhwKCWF2YWlsYWJsZRgJIAEoA1IJYXZhaWxhYmxlEhgKB3JlZnVzZWQYCiABKAlSB3JlZnVzZWQSFgoGY291bnRzGAsgASgJUgZjb3VudHM6JYq1GCEKE2FjcXVpc2l0aW9uX3JlcXVlc3QSCnJlcXVlc3RfaWQi2AMKElB1cmNoYXNlSGlzdG9yeVJvdxIfCgtwdXJjaGFzZV9pZBgBIAEoA1IKcHVyY2hhc2VJZBIdCgpoaXN0b3J5X2lkGAIgASgDUgloaXN0b3J5SWQSFAoFZXZlbnQYAyABKAlSBWV2ZW50Eh0KCmZyb21fc3RhdGUYBCABKAlSCWZyb21TdGF0ZRIZCgh0b19zdGF0ZRgFIAEoCVIHdG9TdGF0ZRIkCg5oYXBwZW5lZF9hdF9tcxgGIAEoA1IMaGFwcGVuZWRBdE1zEiQKDnJlY29yZGVkX2F0X21zGAcgASgDUgxyZWNvcmRlZEF0TXMSFgoGcGVyc29uGAggASgDUgZwZXJzb24SGgoIdGVybWluYWwYCSABKAlSCHRlcm1pbmFsEhYKBm1ldGhvZBgKIAEoCVIGbWV0aG9kEh8KC3JlcXVlc3Rfa2V5GAsgASgJUgpyZXF1ZXN0S2V5EhYKBmRldGFpbBgMIAEoCVIGZGV0YWlsOmGKtRhdChNhY3F1aXNpdGlvbl9oaXN0b3J5EgtwdXJjaGFzZV9pZBIOcmVjb3JkZWRfYXRfbXMSCmhpc3RvcnlfaWQaBnBlcnNvbiACMgZkZXRhaWxCC2Jvb2trZWVwaW5nIuEHChJQdXJjaGFzZVJlcXVlc3RSb3cSHQoKcmVxdWVzdF9pZBgBIAEoA1IJcmVxdWVzdElkEhoKCGNhbXBhaWduGAIgASgJUghjYW1wYWlnbhIWCgZidWRnZXQYAyABKAlSBmJ1ZGdldBIUCgVzdGF0ZRgEIAEoCVIFc3RhdGUSGwoJcmVhZGVyX2lkGAUgASgDUghyZWFkZXJJZBISCgRpc2JuGAYgASgJUgRpc2JuEhQKBXRpdGxlGAcgASgJUgV0aXRsZRIWCgZhdXRob3IYCCABKAlSBmF1dGhvchIcCglwdWJsaXNoZXIYCSABKAlSCXB1Ymxpc2hlchISCgR5ZWFyGAogASgDUgR5ZWFyEhoKCGxhbmd1YWdlGAsgASgJUghsYW5ndWFnZRIdCgpjbGFzc19jb2RlGAwgASgJUgljbGFzc0NvZGUSGgoIbWF0ZXJpYWwYDSABKAlSCG1hdGVyaWFsEhoKCGN1cnJlbmN5GA4gASgJUghjdXJyZW5jeRIdCgpsaXN0X3ByaWNlGA8gASgDUglsaXN0UHJpY2USKwoRZGlzY291bnRfcGVybWlsbGUYECABKANSEGRpc2NvdW50UGVybWlsbGUSGAoHcGF5YWJsZRgRIAEoA1IHcGF5YWJsZRISCgRub3RlGBIgASgJUgRub3RlEiEKDHBpY2t1cF9wb2ludBgTIAEoCVILcGlja3VwUG9pbnQSHgoLYXNrZWRfYXRfbXMYFCABKANSCWFza2VkQXRNcxIWCgZyZWFzb24YFSABKAlSBnJlYXNvbhIYCgdwYXJ0bmVyGBYgASgJUgdwYXJ0bmVyEiIKDW9yZGVyZWRfYXRfbXMYFyABKANSC29yZGVyZWRBdE1zEhwKCXJlZmVyZW5jZRgYIAEoCVIJcmVmZXJlbmNlEhgKB2ludm9pY2UYGSABKAlSB2ludm9pY2USGwoJcmVjb3JkX2lkGBogASgDUghyZWNvcmRJZBIXCgdpdGVtX2lkGBsgASgDUgZpdGVtSWQSGAoHYmFyY29kZRgcIAEoCVIHYmFyY29kZRIXCgdob2xkX2lkGB0gASgDUgZob2xkSWQSIQoMaG9sZF9yZWZ1c2VkGB4gASgJUgtob2xkUmVmdXNlZDqGAYq1GIEBChxhY3F1aXNpdGlvbl9wdXJjaGFzZV9yZXF1ZXN0EgpyZXF1ZXN0X2lkGglyZWFkZXJfaWQgAioEbm90ZTo1c3RhdGUgSU4gKCdhc2tlZCcsICdhY2NlcHRlZCcsICdvcmRlcmVkJywgJ3JlY2VpdmVkJylCC2Jvb2trZWVwaW5nIu0DChlQdXJjaGFzZVJlcXVlc3RIaXN0b3J5Um93Eh0KCnJlcXVlc3RfaWQYASABKANSCXJlcXVlc3RJZBIdCgpoaXN0b3J5X2lkGAIgASgDUgloaXN0b3J5SWQSFAoFZXZlbnQYAyABKAlSBWV2ZW50Eh0KCmZyb21fc3RhdGUYBCABKAlSCWZyb21TdGF0ZRIZCgh0b19zdGF0ZRgFIAEoCVIHdG9TdGF0ZRIkCg5oYXBwZW5lZF9hdF9tcxgGIAEoA1IMaGFwcGVuZWRBdE1zEiQKDnJlY29yZGVkX2F0X21zGAcgASgDUgxyZWNvcmRlZEF0TXMSFgoGcGVyc29uGAggASgDUgZwZXJzb24SGgoIdGVybWluYWwYCSABKAlSCHRlcm1pbmFsEhYKBm1ldGhvZBgKIAEoCVIGbWV0aG9kEh8KC3JlcXVlc3Rfa2V5GAsgASgJUgpyZXF1ZXN0S2V5EhYKBmRldGFpbBgMIAEoCVIGZGV0YWlsOnGKtRhtCiRhY3F1aXNpdGlvbl9wdXJjaGFzZV9yZXF1ZXN0X2hpc3RvcnkSCnJlcXVlc3RfaWQSDnJlY29yZGVkX2F0X21zEgpoaXN0b3J5X2lkGgZwZXJzb24gAjIGZGV0YWlsQgtib29ra2VlcGluZ0qVCAo9CgEMEgMBABIaMyBUaGUgdGFibGVzIG9mIHB1cmNoYXNlcy4gQW1vdW50cyBhcmUgbWlub3IgdW5pdHMuCgpMCgIEABIEBwAOARpAIEEgY2FtcGFpZ246IGl0cyBydWxlcyBhcmUgaW4gdGhlIGNvbnRlbnQsIHdoaWNoIGlzIHJlYWQgd2hvbGUuCgoaCgQEAAIDEgMNAhQaDSBBIENhbXBhaWduLgoKNwoEBAECARIDFAIVGiogVGhhdCBvZiB0aGUgZmlyc3QgcHVyY2hhc2Ugb2YgdGhlIG9yZGVyLgoKFwoEBAECAxIDFwISGgogQSBQYXllci4KChwKBAQBAggSAx0CEhoPIE9mIDEzIGRpZ2l0cy4KCiQKBAQBAhISAygCFRoXIDA6IGl0IHdhcyBub3QgaXNzdWVkLgoKUQoEBAECHRIDNAIeGkQgUkVBREVSX0ZJUlNUOiBiYWNrIGJ5IHRoZW4sIHRoZSByZWFkZXIgaXMgcGFpZCBiYWNrOyBhbmQgd2hhdCB3YXMuCgooCgQEAQIfEgM3AhwaGyAwOiBpdCB3YXMgbm90IGdpdmVuIGJhY2suCgphCgIEAhIEOwBLARpVIFdoYXQgc29tZWJvZHkgYXNrZWQgZm9yLCBib3VnaHQgb3Igbm90LCB3aXRob3V0IHdobyBpdCB3YXM6IGZvciB0cnlpbmcgb3RoZXIgcnVsZXMuCgo+CgQEAgIFEgNDAhEaMSBBIEJvb2ssIGFuZCB3aGF0IHRoZSBjaXR5IGhhZCB0aGVuLCBhIEhvbGRpbmdzLgoKSwoEBAICCRIDSAIWGj4gVGhlIGNvZGVzIG9mIHRoZSBydWxlcyB0aGF0IHJlZnVzZWQgaXQsIHdpdGggYmxhbmtzIGJldHdlZW4uCgpoCgQEAgIKEgNKAhUaWyBXaGF0IHdhcyBjb3VudGVkIHRoZW4gZm9yIGVhY2ggcnVsZSwgImNvZGUgYm9va3MgYW1vdW50IHRvdGFsIiwgd2l0aCBsaW5lIGJyZWFrcyBiZXR3ZWVuLgoKKgoCBAMSBE4AXAEaHiBXaGF0IGhhcHBlbmVkIHRvIGEgcHVyY2hhc2UuCgo8CgIEBBIFXwCBAQEaLyBBIGJvb2sgdGhhdCBhIHJlYWRlciBhc2tzIHRoZSBsaWJyYXJ5IHRvIGJ1eS4KCj8KBAQEAgUSA2cCEhoyIE9mIDEzIGRpZ2l0czsgZW1wdHk6IHRoZSByZWFkZXIgZGlkIG5vdCBrbm93IGl0LgoKHAoEBAQCDhIDcQIYGg8gMDogbm90IGtub3duLgoKNAoCBAUSBoQBAJIBARomIFdoYXQgaGFwcGVuZWQgdG8gYSBwdXJjaGFzZSByZXF1ZXN0LgpiBnByb3RvMw")
}

/// A campaign: its rules are in the content, which is read whole.
struct CampaignRow: TableRow {
    var code: String
    var version: Int64
    var changedAtMs: Int64
    /// A Campaign.
    var content: [UInt8]

    /// The row with these columns set.
    init(
        code: String = "",
        version: Int64 = 0,
        changedAtMs: Int64 = 0,
        content: [UInt8] = []
    ) {
        self.code = code
        self.version = version
        self.changedAtMs = changedAtMs
        self.content = content
    }

    /// The columns, in the order in which they are read.
    enum Column: String, CaseIterable {
        case code = "code"
        case version = "version"
        case changedAtMs = "changed_at_ms"
        case content = "content"
    }

    static let table: SQLFragment = "acquisition_campaign"
    static var columnsCount: Int { 4 }
    static var key: [Column] { [.code] }
    static let insertion: RowStatement<CampaignRow> = insert()

    init(next row: Row) throws(Row.ColumnError) {
        self.code = try row.nextText()
        self.version = try row.nextInteger()
        self.changedAtMs = try row.nextInteger()
        self.content = try row.nextBlob()
    }

    func parameter(_ column: Column) -> SQLValue {
        switch column {
        case .code: .text(code)
        case .version: .integer(version)
        case .changedAtMs: .integer(changedAtMs)
        case .content: .blob(content)
        }
    }
}

/// A row of `acquisition_purchase`.
struct PurchaseRow: TableRow {
    var purchaseId: Int64
    /// That of the first purchase of the order.
    var orderId: Int64
    var campaign: String
    /// A Payer.
    var payer: Int64
    var budget: String
    var state: String
    var readerId: Int64
    var partner: String
    /// Of 13 digits.
    var isbn: String
    var title: String
    var author: String
    var publisher: String
    var year: Int64
    var language: String
    var classCode: String
    var material: String
    var currency: String
    var listPrice: Int64
    /// 0: it was not issued.
    var payable: Int64
    var chosenAtMs: Int64
    var expiresAtMs: Int64
    var issuedAtMs: Int64
    var recordId: Int64
    var itemId: Int64
    var barcode: String
    var loanId: Int64
    var dueAtMs: Int64
    var reference: String
    var invoice: String
    /// READER_FIRST: back by then, the reader is paid back; and what was.
    var paybackUntilMs: Int64
    var repaid: Int64
    /// 0: it was not given back.
    var returnedAtMs: Int64

    /// The row with these columns set.
    init(
        purchaseId: Int64 = 0,
        orderId: Int64 = 0,
        campaign: String = "",
        payer: Int64 = 0,
        budget: String = "",
        state: String = "",
        readerId: Int64 = 0,
        partner: String = "",
        isbn: String = "",
        title: String = "",
        author: String = "",
        publisher: String = "",
        year: Int64 = 0,
        language: String = "",
        classCode: String = "",
        material: String = "",
        currency: String = "",
        listPrice: Int64 = 0,
        payable: Int64 = 0,
        chosenAtMs: Int64 = 0,
        expiresAtMs: Int64 = 0,
        issuedAtMs: Int64 = 0,
        recordId: Int64 = 0,
        itemId: Int64 = 0,
        barcode: String = "",
        loanId: Int64 = 0,
        dueAtMs: Int64 = 0,
        reference: String = "",
        invoice: String = "",
        paybackUntilMs: Int64 = 0,
        repaid: Int64 = 0,
        returnedAtMs: Int64 = 0
    ) {
        self.purchaseId = purchaseId
        self.orderId = orderId
        self.campaign = campaign
        self.payer = payer
        self.budget = budget
        self.state = state
        self.readerId = readerId
        self.partner = partner
        self.isbn = isbn
        self.title = title
        self.author = author
        self.publisher = publisher
        self.year = year
        self.language = language
        self.classCode = classCode
        self.material = material
        self.currency = currency
        self.listPrice = listPrice
        self.payable = payable
        self.chosenAtMs = chosenAtMs
        self.expiresAtMs = expiresAtMs
        self.issuedAtMs = issuedAtMs
        self.recordId = recordId
        self.itemId = itemId
        self.barcode = barcode
        self.loanId = loanId
        self.dueAtMs = dueAtMs
        self.reference = reference
        self.invoice = invoice
        self.paybackUntilMs = paybackUntilMs
        self.repaid = repaid
        self.returnedAtMs = returnedAtMs
    }

    /// The columns, in the order in which they are read.
    enum Column: String, CaseIterable {
        case purchaseId = "purchase_id"
        case orderId = "order_id"
        case campaign = "campaign"
        case payer = "payer"
        case budget = "budget"
        case state = "state"
        case readerId = "reader_id"
        case partner = "partner"
        case isbn = "isbn"
        case title = "title"
        case author = "author"
        case publisher = "publisher"
        case year = "year"
        case language = "language"
        case classCode = "class_code"
        case material = "material"
        case currency = "currency"
        case listPrice = "list_price"
        case payable = "payable"
        case chosenAtMs = "chosen_at_ms"
        case expiresAtMs = "expires_at_ms"
        case issuedAtMs = "issued_at_ms"
        case recordId = "record_id"
        case itemId = "item_id"
        case barcode = "barcode"
        case loanId = "loan_id"
        case dueAtMs = "due_at_ms"
        case reference = "reference"
        case invoice = "invoice"
        case paybackUntilMs = "payback_until_ms"
        case repaid = "repaid"
        case returnedAtMs = "returned_at_ms"
    }

    static let table: SQLFragment = "acquisition_purchase"
    static var columnsCount: Int { 32 }
    static var key: [Column] { [.purchaseId] }
    static let insertion: RowStatement<PurchaseRow> = insert()

    init(next row: Row) throws(Row.ColumnError) {
        self.purchaseId = try row.nextInteger()
        self.orderId = try row.nextInteger()
        self.campaign = try row.nextText()
        self.payer = try row.nextInteger()
        self.budget = try row.nextText()
        self.state = try row.nextText()
        self.readerId = try row.nextInteger()
        self.partner = try row.nextText()
        self.isbn = try row.nextText()
        self.title = try row.nextText()
        self.author = try row.nextText()
        self.publisher = try row.nextText()
        self.year = try row.nextInteger()
        self.language = try row.nextText()
        self.classCode = try row.nextText()
        self.material = try row.nextText()
        self.currency = try row.nextText()
        self.listPrice = try row.nextInteger()
        self.payable = try row.nextInteger()
        self.chosenAtMs = try row.nextInteger()
        self.expiresAtMs = try row.nextInteger()
        self.issuedAtMs = try row.nextInteger()
        self.recordId = try row.nextInteger()
        self.itemId = try row.nextInteger()
        self.barcode = try row.nextText()
        self.loanId = try row.nextInteger()
        self.dueAtMs = try row.nextInteger()
        self.reference = try row.nextText()
        self.invoice = try row.nextText()
        self.paybackUntilMs = try row.nextInteger()
        self.repaid = try row.nextInteger()
        self.returnedAtMs = try row.nextInteger()
    }

    func parameter(_ column: Column) -> SQLValue {
        switch column {
        case .purchaseId: .integer(purchaseId)
        case .orderId: .integer(orderId)
        case .campaign: .text(campaign)
        case .payer: .integer(payer)
        case .budget: .text(budget)
        case .state: .text(state)
        case .readerId: .integer(readerId)
        case .partner: .text(partner)
        case .isbn: .text(isbn)
        case .title: .text(title)
        case .author: .text(author)
        case .publisher: .text(publisher)
        case .year: .integer(year)
        case .language: .text(language)
        case .classCode: .text(classCode)
        case .material: .text(material)
        case .currency: .text(currency)
        case .listPrice: .integer(listPrice)
        case .payable: .integer(payable)
        case .chosenAtMs: .integer(chosenAtMs)
        case .expiresAtMs: .integer(expiresAtMs)
        case .issuedAtMs: .integer(issuedAtMs)
        case .recordId: .integer(recordId)
        case .itemId: .integer(itemId)
        case .barcode: .text(barcode)
        case .loanId: .integer(loanId)
        case .dueAtMs: .integer(dueAtMs)
        case .reference: .text(reference)
        case .invoice: .text(invoice)
        case .paybackUntilMs: .integer(paybackUntilMs)
        case .repaid: .integer(repaid)
        case .returnedAtMs: .integer(returnedAtMs)
        }
    }
}

/// What somebody asked for, bought or not, without who it was: for trying other rules.
struct RequestRow: TableRow {
    var requestId: Int64
    var campaign: String
    var atMs: Int64
    var category: String
    var partner: String
    /// A Book, and what the city had then, a Holdings.
    var book: [UInt8]
    var holdings: [UInt8]
    var readerObjection: String
    var available: Int64
    /// The codes of the rules that refused it, with blanks between.
    var refused: String
    /// What was counted then for each rule, "code books amount total", with line breaks between.
    var counts: String

    /// The row with these columns set.
    init(
        requestId: Int64 = 0,
        campaign: String = "",
        atMs: Int64 = 0,
        category: String = "",
        partner: String = "",
        book: [UInt8] = [],
        holdings: [UInt8] = [],
        readerObjection: String = "",
        available: Int64 = 0,
        refused: String = "",
        counts: String = ""
    ) {
        self.requestId = requestId
        self.campaign = campaign
        self.atMs = atMs
        self.category = category
        self.partner = partner
        self.book = book
        self.holdings = holdings
        self.readerObjection = readerObjection
        self.available = available
        self.refused = refused
        self.counts = counts
    }

    /// The columns, in the order in which they are read.
    enum Column: String, CaseIterable {
        case requestId = "request_id"
        case campaign = "campaign"
        case atMs = "at_ms"
        case category = "category"
        case partner = "partner"
        case book = "book"
        case holdings = "holdings"
        case readerObjection = "reader_objection"
        case available = "available"
        case refused = "refused"
        case counts = "counts"
    }

    static let table: SQLFragment = "acquisition_request"
    static var columnsCount: Int { 11 }
    static var key: [Column] { [.requestId] }
    static let insertion: RowStatement<RequestRow> = insert()

    init(next row: Row) throws(Row.ColumnError) {
        self.requestId = try row.nextInteger()
        self.campaign = try row.nextText()
        self.atMs = try row.nextInteger()
        self.category = try row.nextText()
        self.partner = try row.nextText()
        self.book = try row.nextBlob()
        self.holdings = try row.nextBlob()
        self.readerObjection = try row.nextText()
        self.available = try row.nextInteger()
        self.refused = try row.nextText()
        self.counts = try row.nextText()
    }

    func parameter(_ column: Column) -> SQLValue {
        switch column {
        case .requestId: .integer(requestId)
        case .campaign: .text(campaign)
        case .atMs: .integer(atMs)
        case .category: .text(category)
        case .partner: .text(partner)
        case .book: .blob(book)
        case .holdings: .blob(holdings)
        case .readerObjection: .text(readerObjection)
        case .available: .integer(available)
        case .refused: .text(refused)
        case .counts: .text(counts)
        }
    }
}

/// What happened to a purchase.
struct PurchaseHistoryRow: TableRow {
    var purchaseId: Int64
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
        purchaseId: Int64 = 0,
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
        self.purchaseId = purchaseId
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
        case purchaseId = "purchase_id"
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

    static let table: SQLFragment = "acquisition_history"
    static var columnsCount: Int { 12 }
    static var key: [Column] { [.purchaseId, .recordedAtMs, .historyId] }
    static let insertion: RowStatement<PurchaseHistoryRow> = insert()

    init(next row: Row) throws(Row.ColumnError) {
        self.purchaseId = try row.nextInteger()
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
        case .purchaseId: .integer(purchaseId)
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

/// A book that a reader asks the library to buy.
struct PurchaseRequestRow: TableRow {
    var requestId: Int64
    var campaign: String
    var budget: String
    var state: String
    var readerId: Int64
    /// Of 13 digits; empty: the reader did not know it.
    var isbn: String
    var title: String
    var author: String
    var publisher: String
    var year: Int64
    var language: String
    var classCode: String
    var material: String
    var currency: String
    /// 0: not known.
    var listPrice: Int64
    var discountPermille: Int64
    var payable: Int64
    var note: String
    var pickupPoint: String
    var askedAtMs: Int64
    var reason: String
    var partner: String
    var orderedAtMs: Int64
    var reference: String
    var invoice: String
    var recordId: Int64
    var itemId: Int64
    var barcode: String
    var holdId: Int64
    var holdRefused: String

    /// The row with these columns set.
    init(
        requestId: Int64 = 0,
        campaign: String = "",
        budget: String = "",
        state: String = "",
        readerId: Int64 = 0,
        isbn: String = "",
        title: String = "",
        author: String = "",
        publisher: String = "",
        year: Int64 = 0,
        language: String = "",
        classCode: String = "",
        material: String = "",
        currency: String = "",
        listPrice: Int64 = 0,
        discountPermille: Int64 = 0,
        payable: Int64 = 0,
        note: String = "",
        pickupPoint: String = "",
        askedAtMs: Int64 = 0,
        reason: String = "",
        partner: String = "",
        orderedAtMs: Int64 = 0,
        reference: String = "",
        invoice: String = "",
        recordId: Int64 = 0,
        itemId: Int64 = 0,
        barcode: String = "",
        holdId: Int64 = 0,
        holdRefused: String = ""
    ) {
        self.requestId = requestId
        self.campaign = campaign
        self.budget = budget
        self.state = state
        self.readerId = readerId
        self.isbn = isbn
        self.title = title
        self.author = author
        self.publisher = publisher
        self.year = year
        self.language = language
        self.classCode = classCode
        self.material = material
        self.currency = currency
        self.listPrice = listPrice
        self.discountPermille = discountPermille
        self.payable = payable
        self.note = note
        self.pickupPoint = pickupPoint
        self.askedAtMs = askedAtMs
        self.reason = reason
        self.partner = partner
        self.orderedAtMs = orderedAtMs
        self.reference = reference
        self.invoice = invoice
        self.recordId = recordId
        self.itemId = itemId
        self.barcode = barcode
        self.holdId = holdId
        self.holdRefused = holdRefused
    }

    /// The columns, in the order in which they are read.
    enum Column: String, CaseIterable {
        case requestId = "request_id"
        case campaign = "campaign"
        case budget = "budget"
        case state = "state"
        case readerId = "reader_id"
        case isbn = "isbn"
        case title = "title"
        case author = "author"
        case publisher = "publisher"
        case year = "year"
        case language = "language"
        case classCode = "class_code"
        case material = "material"
        case currency = "currency"
        case listPrice = "list_price"
        case discountPermille = "discount_permille"
        case payable = "payable"
        case note = "note"
        case pickupPoint = "pickup_point"
        case askedAtMs = "asked_at_ms"
        case reason = "reason"
        case partner = "partner"
        case orderedAtMs = "ordered_at_ms"
        case reference = "reference"
        case invoice = "invoice"
        case recordId = "record_id"
        case itemId = "item_id"
        case barcode = "barcode"
        case holdId = "hold_id"
        case holdRefused = "hold_refused"
    }

    static let table: SQLFragment = "acquisition_purchase_request"
    static var columnsCount: Int { 30 }
    static var key: [Column] { [.requestId] }
    static let insertion: RowStatement<PurchaseRequestRow> = insert()

    init(next row: Row) throws(Row.ColumnError) {
        self.requestId = try row.nextInteger()
        self.campaign = try row.nextText()
        self.budget = try row.nextText()
        self.state = try row.nextText()
        self.readerId = try row.nextInteger()
        self.isbn = try row.nextText()
        self.title = try row.nextText()
        self.author = try row.nextText()
        self.publisher = try row.nextText()
        self.year = try row.nextInteger()
        self.language = try row.nextText()
        self.classCode = try row.nextText()
        self.material = try row.nextText()
        self.currency = try row.nextText()
        self.listPrice = try row.nextInteger()
        self.discountPermille = try row.nextInteger()
        self.payable = try row.nextInteger()
        self.note = try row.nextText()
        self.pickupPoint = try row.nextText()
        self.askedAtMs = try row.nextInteger()
        self.reason = try row.nextText()
        self.partner = try row.nextText()
        self.orderedAtMs = try row.nextInteger()
        self.reference = try row.nextText()
        self.invoice = try row.nextText()
        self.recordId = try row.nextInteger()
        self.itemId = try row.nextInteger()
        self.barcode = try row.nextText()
        self.holdId = try row.nextInteger()
        self.holdRefused = try row.nextText()
    }

    func parameter(_ column: Column) -> SQLValue {
        switch column {
        case .requestId: .integer(requestId)
        case .campaign: .text(campaign)
        case .budget: .text(budget)
        case .state: .text(state)
        case .readerId: .integer(readerId)
        case .isbn: .text(isbn)
        case .title: .text(title)
        case .author: .text(author)
        case .publisher: .text(publisher)
        case .year: .integer(year)
        case .language: .text(language)
        case .classCode: .text(classCode)
        case .material: .text(material)
        case .currency: .text(currency)
        case .listPrice: .integer(listPrice)
        case .discountPermille: .integer(discountPermille)
        case .payable: .integer(payable)
        case .note: .text(note)
        case .pickupPoint: .text(pickupPoint)
        case .askedAtMs: .integer(askedAtMs)
        case .reason: .text(reason)
        case .partner: .text(partner)
        case .orderedAtMs: .integer(orderedAtMs)
        case .reference: .text(reference)
        case .invoice: .text(invoice)
        case .recordId: .integer(recordId)
        case .itemId: .integer(itemId)
        case .barcode: .text(barcode)
        case .holdId: .integer(holdId)
        case .holdRefused: .text(holdRefused)
        }
    }
}

/// What happened to a purchase request.
struct PurchaseRequestHistoryRow: TableRow {
    var requestId: Int64
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
        requestId: Int64 = 0,
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
        self.requestId = requestId
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
        case requestId = "request_id"
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

    static let table: SQLFragment = "acquisition_purchase_request_history"
    static var columnsCount: Int { 12 }
    static var key: [Column] { [.requestId, .recordedAtMs, .historyId] }
    static let insertion: RowStatement<PurchaseRequestHistoryRow> = insert()

    init(next row: Row) throws(Row.ColumnError) {
        self.requestId = try row.nextInteger()
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
        case .requestId: .integer(requestId)
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
