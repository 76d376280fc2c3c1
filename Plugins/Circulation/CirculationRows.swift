// The rows of lectern.circulation.rows. Generated from Circulation/rows.proto by protoc-gen-lectern. DO NOT EDIT.
// swift-format-ignore-file

internal import LecternKit
internal import LecternMessages

/// The tables of lending.
enum CirculationRows {
    /// The file and those that it imports, for the plugin's `fileDescriptors`.
    static let descriptors = EncodedDescriptors("CvM7CiBnb29nbGUvcHJvdG9idWYvZGVzY3JpcHRvci5wcm90bxIPZ29vZ2xlLnByb3RvYnVmIk0KEUZpbGVEZXNjcmlwdG9yU2V0EjgKBGZpbGUYASADKAsyJC5nb29nbGUucHJvdG9idWYuRmlsZURlc2NyaXB0b3JQcm90b1IEZmlsZSLkBAoTRmlsZURlc2NyaXB0b3JQcm90bxISCgRuYW1lGAEgASgJUgRuYW1lEhgKB3BhY2thZ2UYAiABKAlSB3BhY2thZ2USHgoKZGVwZW5kZW5jeRgDIAMoCVIKZGVwZW5kZW5jeRIrChFwdWJsaWNfZGVwZW5kZW5jeRgKIAMoBVIQcHVibGljRGVwZW5kZW5jeRInCg93ZWFrX2RlcGVuZGVuY3kYCyADKAVSDndlYWtEZXBlbmRlbmN5EkMKDG1lc3NhZ2VfdHlwZRgEIAMoCzIgLmdvb2dsZS5wcm90b2J1Zi5EZXNjcmlwdG9yUHJvdG9SC21lc3NhZ2VUeXBlEkEKCWVudW1fdHlwZRgFIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5FbnVtRGVzY3JpcHRvclByb3RvUghlbnVtVHlwZRJBCgdzZXJ2aWNlGAYgAygLMicuZ29vZ2xlLnByb3RvYnVmLlNlcnZpY2VEZXNjcmlwdG9yUHJvdG9SB3NlcnZpY2USQwoJZXh0ZW5zaW9uGAcgAygLMiUuZ29vZ2xlLnByb3RvYnVmLkZpZWxkRGVzY3JpcHRvclByb3RvUglleHRlbnNpb24SNgoHb3B0aW9ucxgIIAEoCzIcLmdvb2dsZS5wcm90b2J1Zi5GaWxlT3B0aW9uc1IHb3B0aW9ucxJJChBzb3VyY2VfY29kZV9pbmZvGAkgASgLMh8uZ29vZ2xlLnByb3RvYnVmLlNvdXJjZUNvZGVJbmZvUg5zb3VyY2VDb2RlSW5mbxIWCgZzeW50YXgYDCABKAlSBnN5bnRheCK5BgoPRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSOwoFZmllbGQYAiADKAsyJS5nb29nbGUucHJvdG9idWYuRmllbGREZXNjcmlwdG9yUHJvdG9SBWZpZWxkEkMKCWV4dGVuc2lvbhgGIAMoCzIlLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90b1IJZXh0ZW5zaW9uEkEKC25lc3RlZF90eXBlGAMgAygLMiAuZ29vZ2xlLnByb3RvYnVmLkRlc2NyaXB0b3JQcm90b1IKbmVzdGVkVHlwZRJBCgllbnVtX3R5cGUYBCADKAsyJC5nb29nbGUucHJvdG9idWYuRW51bURlc2NyaXB0b3JQcm90b1IIZW51bVR5cGUSWAoPZXh0ZW5zaW9uX3JhbmdlGAUgAygLMi8uZ29vZ2xlLnByb3RvYnVmLkRlc2NyaXB0b3JQcm90by5FeHRlbnNpb25SYW5nZVIOZXh0ZW5zaW9uUmFuZ2USRAoKb25lb2ZfZGVjbBgIIAMoCzIlLmdvb2dsZS5wcm90b2J1Zi5PbmVvZkRlc2NyaXB0b3JQcm90b1IJb25lb2ZEZWNsEjkKB29wdGlvbnMYByABKAsyHy5nb29nbGUucHJvdG9idWYuTWVzc2FnZU9wdGlvbnNSB29wdGlvbnMSVQoOcmVzZXJ2ZWRfcmFuZ2UYCSADKAsyLi5nb29nbGUucHJvdG9idWYuRGVzY3JpcHRvclByb3RvLlJlc2VydmVkUmFuZ2VSDXJlc2VydmVkUmFuZ2USIwoNcmVzZXJ2ZWRfbmFtZRgKIAMoCVIMcmVzZXJ2ZWROYW1lGnoKDkV4dGVuc2lvblJhbmdlEhQKBXN0YXJ0GAEgASgFUgVzdGFydBIQCgNlbmQYAiABKAVSA2VuZBJACgdvcHRpb25zGAMgASgLMiYuZ29vZ2xlLnByb3RvYnVmLkV4dGVuc2lvblJhbmdlT3B0aW9uc1IHb3B0aW9ucxo3Cg1SZXNlcnZlZFJhbmdlEhQKBXN0YXJ0GAEgASgFUgVzdGFydBIQCgNlbmQYAiABKAVSA2VuZCJ8ChVFeHRlbnNpb25SYW5nZU9wdGlvbnMSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAiLBBgoURmllbGREZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRIWCgZudW1iZXIYAyABKAVSBm51bWJlchJBCgVsYWJlbBgEIAEoDjIrLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90by5MYWJlbFIFbGFiZWwSPgoEdHlwZRgFIAEoDjIqLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90by5UeXBlUgR0eXBlEhsKCXR5cGVfbmFtZRgGIAEoCVIIdHlwZU5hbWUSGgoIZXh0ZW5kZWUYAiABKAlSCGV4dGVuZGVlEiMKDWRlZmF1bHRfdmFsdWUYByABKAlSDGRlZmF1bHRWYWx1ZRIfCgtvbmVvZl9pbmRleBgJIAEoBVIKb25lb2ZJbmRleBIbCglqc29uX25hbWUYCiABKAlSCGpzb25OYW1lEjcKB29wdGlvbnMYCCABKAsyHS5nb29nbGUucHJvdG9idWYuRmllbGRPcHRpb25zUgdvcHRpb25zEicKD3Byb3RvM19vcHRpb25hbBgRIAEoCFIOcHJvdG8zT3B0aW9uYWwitgIKBFR5cGUSDwoLVFlQRV9ET1VCTEUQARIOCgpUWVBFX0ZMT0FUEAISDgoKVFlQRV9JTlQ2NBADEg8KC1RZUEVfVUlOVDY0EAQSDgoKVFlQRV9JTlQzMhAFEhAKDFRZUEVfRklYRUQ2NBAGEhAKDFRZUEVfRklYRUQzMhAHEg0KCVRZUEVfQk9PTBAIEg8KC1RZUEVfU1RSSU5HEAkSDgoKVFlQRV9HUk9VUBAKEhAKDFRZUEVfTUVTU0FHRRALEg4KClRZUEVfQllURVMQDBIPCgtUWVBFX1VJTlQzMhANEg0KCVRZUEVfRU5VTRAOEhEKDVRZUEVfU0ZJWEVEMzIQDxIRCg1UWVBFX1NGSVhFRDY0EBASDwoLVFlQRV9TSU5UMzIQERIPCgtUWVBFX1NJTlQ2NBASIkMKBUxhYmVsEhIKDkxBQkVMX09QVElPTkFMEAESEgoOTEFCRUxfUkVRVUlSRUQQAhISCg5MQUJFTF9SRVBFQVRFRBADImMKFE9uZW9mRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSNwoHb3B0aW9ucxgCIAEoCzIdLmdvb2dsZS5wcm90b2J1Zi5PbmVvZk9wdGlvbnNSB29wdGlvbnMi4wIKE0VudW1EZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRI/CgV2YWx1ZRgCIAMoCzIpLmdvb2dsZS5wcm90b2J1Zi5FbnVtVmFsdWVEZXNjcmlwdG9yUHJvdG9SBXZhbHVlEjYKB29wdGlvbnMYAyABKAsyHC5nb29nbGUucHJvdG9idWYuRW51bU9wdGlvbnNSB29wdGlvbnMSXQoOcmVzZXJ2ZWRfcmFuZ2UYBCADKAsyNi5nb29nbGUucHJvdG9idWYuRW51bURlc2NyaXB0b3JQcm90by5FbnVtUmVzZXJ2ZWRSYW5nZVINcmVzZXJ2ZWRSYW5nZRIjCg1yZXNlcnZlZF9uYW1lGAUgAygJUgxyZXNlcnZlZE5hbWUaOwoRRW51bVJlc2VydmVkUmFuZ2USFAoFc3RhcnQYASABKAVSBXN0YXJ0EhAKA2VuZBgCIAEoBVIDZW5kIoMBChhFbnVtVmFsdWVEZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRIWCgZudW1iZXIYAiABKAVSBm51bWJlchI7CgdvcHRpb25zGAMgASgLMiEuZ29vZ2xlLnByb3RvYnVmLkVudW1WYWx1ZU9wdGlvbnNSB29wdGlvbnMipwEKFlNlcnZpY2VEZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRI+CgZtZXRob2QYAiADKAsyJi5nb29nbGUucHJvdG9idWYuTWV0aG9kRGVzY3JpcHRvclByb3RvUgZtZXRob2QSOQoHb3B0aW9ucxgDIAEoCzIfLmdvb2dsZS5wcm90b2J1Zi5TZXJ2aWNlT3B0aW9uc1IHb3B0aW9ucyKJAgoVTWV0aG9kRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSHQoKaW5wdXRfdHlwZRgCIAEoCVIJaW5wdXRUeXBlEh8KC291dHB1dF90eXBlGAMgASgJUgpvdXRwdXRUeXBlEjgKB29wdGlvbnMYBCABKAsyHi5nb29nbGUucHJvdG9idWYuTWV0aG9kT3B0aW9uc1IHb3B0aW9ucxIwChBjbGllbnRfc3RyZWFtaW5nGAUgASgIOgVmYWxzZVIPY2xpZW50U3RyZWFtaW5nEjAKEHNlcnZlcl9zdHJlYW1pbmcYBiABKAg6BWZhbHNlUg9zZXJ2ZXJTdHJlYW1pbmcikQkKC0ZpbGVPcHRpb25zEiEKDGphdmFfcGFja2FnZRgBIAEoCVILamF2YVBhY2thZ2USMAoUamF2YV9vdXRlcl9jbGFzc25hbWUYCCABKAlSEmphdmFPdXRlckNsYXNzbmFtZRI1ChNqYXZhX211bHRpcGxlX2ZpbGVzGAogASgIOgVmYWxzZVIRamF2YU11bHRpcGxlRmlsZXMSRAodamF2YV9nZW5lcmF0ZV9lcXVhbHNfYW5kX2hhc2gYFCABKAhCAhgBUhlqYXZhR2VuZXJhdGVFcXVhbHNBbmRIYXNoEjoKFmphdmFfc3RyaW5nX2NoZWNrX3V0ZjgYGyABKAg6BWZhbHNlUhNqYXZhU3RyaW5nQ2hlY2tVdGY4ElMKDG9wdGltaXplX2ZvchgJIAEoDjIpLmdvb2dsZS5wcm90b2J1Zi5GaWxlT3B0aW9ucy5PcHRpbWl6ZU1vZGU6BVNQRUVEUgtvcHRpbWl6ZUZvchIdCgpnb19wYWNrYWdlGAsgASgJUglnb1BhY2thZ2USNQoTY2NfZ2VuZXJpY19zZXJ2aWNlcxgQIAEoCDoFZmFsc2VSEWNjR2VuZXJpY1NlcnZpY2VzEjkKFWphdmFfZ2VuZXJpY19zZXJ2aWNlcxgRIAEoCDoFZmFsc2VSE2phdmFHZW5lcmljU2VydmljZXMSNQoTcHlfZ2VuZXJpY19zZXJ2aWNlcxgSIAEoCDoFZmFsc2VSEXB5R2VuZXJpY1NlcnZpY2VzEjcKFHBocF9nZW5lcmljX3NlcnZpY2VzGCogASgIOgVmYWxzZVIScGhwR2VuZXJpY1NlcnZpY2VzEiUKCmRlcHJlY2F0ZWQYFyABKAg6BWZhbHNlUgpkZXByZWNhdGVkEi4KEGNjX2VuYWJsZV9hcmVuYXMYHyABKAg6BHRydWVSDmNjRW5hYmxlQXJlbmFzEioKEW9iamNfY2xhc3NfcHJlZml4GCQgASgJUg9vYmpjQ2xhc3NQcmVmaXgSKQoQY3NoYXJwX25hbWVzcGFjZRglIAEoCVIPY3NoYXJwTmFtZXNwYWNlEiEKDHN3aWZ0X3ByZWZpeBgnIAEoCVILc3dpZnRQcmVmaXgSKAoQcGhwX2NsYXNzX3ByZWZpeBgoIAEoCVIOcGhwQ2xhc3NQcmVmaXgSIwoNcGhwX25hbWVzcGFjZRgpIAEoCVIMcGhwTmFtZXNwYWNlEjQKFnBocF9tZXRhZGF0YV9uYW1lc3BhY2UYLCABKAlSFHBocE1ldGFkYXRhTmFtZXNwYWNlEiEKDHJ1YnlfcGFja2FnZRgtIAEoCVILcnVieVBhY2thZ2USWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24iOgoMT3B0aW1pemVNb2RlEgkKBVNQRUVEEAESDQoJQ09ERV9TSVpFEAISEAoMTElURV9SVU5USU1FEAMqCQjoBxCAgICAAkoECCYQJyLjAgoOTWVzc2FnZU9wdGlvbnMSPAoXbWVzc2FnZV9zZXRfd2lyZV9mb3JtYXQYASABKAg6BWZhbHNlUhRtZXNzYWdlU2V0V2lyZUZvcm1hdBJMCh9ub19zdGFuZGFyZF9kZXNjcmlwdG9yX2FjY2Vzc29yGAIgASgIOgVmYWxzZVIcbm9TdGFuZGFyZERlc2NyaXB0b3JBY2Nlc3NvchIlCgpkZXByZWNhdGVkGAMgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBIbCgltYXBfZW50cnkYByABKAhSCG1hcEVudHJ5ElgKFHVuaW50ZXJwcmV0ZWRfb3B0aW9uGOcHIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5VbmludGVycHJldGVkT3B0aW9uUhN1bmludGVycHJldGVkT3B0aW9uKgkI6AcQgICAgAJKBAgEEAVKBAgFEAZKBAgGEAdKBAgIEAlKBAgJEAoikgQKDEZpZWxkT3B0aW9ucxJBCgVjdHlwZRgBIAEoDjIjLmdvb2dsZS5wcm90b2J1Zi5GaWVsZE9wdGlvbnMuQ1R5cGU6BlNUUklOR1IFY3R5cGUSFgoGcGFja2VkGAIgASgIUgZwYWNrZWQSRwoGanN0eXBlGAYgASgOMiQuZ29vZ2xlLnByb3RvYnVmLkZpZWxkT3B0aW9ucy5KU1R5cGU6CUpTX05PUk1BTFIGanN0eXBlEhkKBGxhenkYBSABKAg6BWZhbHNlUgRsYXp5Ei4KD3VudmVyaWZpZWRfbGF6eRgPIAEoCDoFZmFsc2VSDnVudmVyaWZpZWRMYXp5EiUKCmRlcHJlY2F0ZWQYAyABKAg6BWZhbHNlUgpkZXByZWNhdGVkEhkKBHdlYWsYCiABKAg6BWZhbHNlUgR3ZWFrElgKFHVuaW50ZXJwcmV0ZWRfb3B0aW9uGOcHIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5VbmludGVycHJldGVkT3B0aW9uUhN1bmludGVycHJldGVkT3B0aW9uIi8KBUNUeXBlEgoKBlNUUklORxAAEggKBENPUkQQARIQCgxTVFJJTkdfUElFQ0UQAiI1CgZKU1R5cGUSDQoJSlNfTk9STUFMEAASDQoJSlNfU1RSSU5HEAESDQoJSlNfTlVNQkVSEAIqCQjoBxCAgICAAkoECAQQBSJzCgxPbmVvZk9wdGlvbnMSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAiLAAQoLRW51bU9wdGlvbnMSHwoLYWxsb3dfYWxpYXMYAiABKAhSCmFsbG93QWxpYXMSJQoKZGVwcmVjYXRlZBgDIAEoCDoFZmFsc2VSCmRlcHJlY2F0ZWQSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAkoECAUQBiKeAQoQRW51bVZhbHVlT3B0aW9ucxIlCgpkZXByZWNhdGVkGAEgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbioJCOgHEICAgIACIpwBCg5TZXJ2aWNlT3B0aW9ucxIlCgpkZXByZWNhdGVkGCEgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbioJCOgHEICAgIACIuACCg1NZXRob2RPcHRpb25zEiUKCmRlcHJlY2F0ZWQYISABKAg6BWZhbHNlUgpkZXByZWNhdGVkEnEKEWlkZW1wb3RlbmN5X2xldmVsGCIgASgOMi8uZ29vZ2xlLnByb3RvYnVmLk1ldGhvZE9wdGlvbnMuSWRlbXBvdGVuY3lMZXZlbDoTSURFTVBPVEVOQ1lfVU5LTk9XTlIQaWRlbXBvdGVuY3lMZXZlbBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbiJQChBJZGVtcG90ZW5jeUxldmVsEhcKE0lERU1QT1RFTkNZX1VOS05PV04QABITCg9OT19TSURFX0VGRkVDVFMQARIOCgpJREVNUE9URU5UEAIqCQjoBxCAgICAAiKaAwoTVW5pbnRlcnByZXRlZE9wdGlvbhJBCgRuYW1lGAIgAygLMi0uZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb24uTmFtZVBhcnRSBG5hbWUSKQoQaWRlbnRpZmllcl92YWx1ZRgDIAEoCVIPaWRlbnRpZmllclZhbHVlEiwKEnBvc2l0aXZlX2ludF92YWx1ZRgEIAEoBFIQcG9zaXRpdmVJbnRWYWx1ZRIsChJuZWdhdGl2ZV9pbnRfdmFsdWUYBSABKANSEG5lZ2F0aXZlSW50VmFsdWUSIQoMZG91YmxlX3ZhbHVlGAYgASgBUgtkb3VibGVWYWx1ZRIhCgxzdHJpbmdfdmFsdWUYByABKAxSC3N0cmluZ1ZhbHVlEicKD2FnZ3JlZ2F0ZV92YWx1ZRgIIAEoCVIOYWdncmVnYXRlVmFsdWUaSgoITmFtZVBhcnQSGwoJbmFtZV9wYXJ0GAEgAigJUghuYW1lUGFydBIhCgxpc19leHRlbnNpb24YAiACKAhSC2lzRXh0ZW5zaW9uIqcCCg5Tb3VyY2VDb2RlSW5mbxJECghsb2NhdGlvbhgBIAMoCzIoLmdvb2dsZS5wcm90b2J1Zi5Tb3VyY2VDb2RlSW5mby5Mb2NhdGlvblIIbG9jYXRpb24azgEKCExvY2F0aW9uEhYKBHBhdGgYASADKAVCAhABUgRwYXRoEhYKBHNwYW4YAiADKAVCAhABUgRzcGFuEikKEGxlYWRpbmdfY29tbWVudHMYAyABKAlSD2xlYWRpbmdDb21tZW50cxIrChF0cmFpbGluZ19jb21tZW50cxgEIAEoCVIQdHJhaWxpbmdDb21tZW50cxI6ChlsZWFkaW5nX2RldGFjaGVkX2NvbW1lbnRzGAYgAygJUhdsZWFkaW5nRGV0YWNoZWRDb21tZW50cyLRAQoRR2VuZXJhdGVkQ29kZUluZm8STQoKYW5ub3RhdGlvbhgBIAMoCzItLmdvb2dsZS5wcm90b2J1Zi5HZW5lcmF0ZWRDb2RlSW5mby5Bbm5vdGF0aW9uUgphbm5vdGF0aW9uGm0KCkFubm90YXRpb24SFgoEcGF0aBgBIAMoBUICEAFSBHBhdGgSHwoLc291cmNlX2ZpbGUYAiABKAlSCnNvdXJjZUZpbGUSFAoFYmVnaW4YAyABKAVSBWJlZ2luEhAKA2VuZBgEIAEoBVIDZW5kQn4KE2NvbS5nb29nbGUucHJvdG9idWZCEERlc2NyaXB0b3JQcm90b3NIAVotZ29vZ2xlLmdvbGFuZy5vcmcvcHJvdG9idWYvdHlwZXMvZGVzY3JpcHRvcnBi+AEBogIDR1BCqgIaR29vZ2xlLlByb3RvYnVmLlJlZmxlY3Rpb24KuiEKFWxlY3Rlcm4vb3B0aW9ucy5wcm90bxIHbGVjdGVybhogZ29vZ2xlL3Byb3RvYnVmL2Rlc2NyaXB0b3IucHJvdG8iawoFUGFydHkSNgoLY2VydGlmaWNhdGUYASABKA4yFC5sZWN0ZXJuLkNlcnRpZmljYXRlUgtjZXJ0aWZpY2F0ZRIqCgdzZXNzaW9uGAIgASgOMhAubGVjdGVybi5TZXNzaW9uUgdzZXNzaW9uIpcCCgRSdWxlEiQKBWFsbG93GAEgAygLMg4ubGVjdGVybi5QYXJ0eVIFYWxsb3cSJwoGZWZmZWN0GAIgASgOMg8ubGVjdGVybi5FZmZlY3RSBmVmZmVjdBIdCgp0aW1lb3V0X21zGAMgASgNUgl0aW1lb3V0TXMSFgoGaW5saW5lGAQgASgIUgZpbmxpbmUSGAoHcmVhc29ucxgFIAMoCVIHcmVhc29ucxIYCgdwcmVwYXJlGAYgASgIUgdwcmVwYXJlEhYKBnNlY3JldBgHIAEoCFIGc2VjcmV0EicKBmZvbGxvdxgIIAEoCzIPLmxlY3Rlcm4uRm9sbG93UgZmb2xsb3cSFAoFcmlnaHQYCSABKAlSBXJpZ2h0IkEKBkZvbGxvdxIWCgZ0b3BpY3MYASADKAlSBnRvcGljcxIfCgtmcm9tX29sZGVzdBgCIAEoCFIKZnJvbU9sZGVzdCJWCgZSZWFzb24SFgoGc3RhdHVzGAEgASgFUgZzdGF0dXMSDgoCemgYAiABKAlSAnpoEg4KAmVuGAMgASgJUgJlbhIUCgVmYWN0cxgEIAMoCVIFZmFjdHMisgEKBVRhYmxlEhIKBG5hbWUYASABKAlSBG5hbWUSEAoDa2V5GAIgAygJUgNrZXkSFgoGcGVyc29uGAMgAygJUgZwZXJzb24SKgoFZXJhc2UYBCABKA4yFC5sZWN0ZXJuLlRhYmxlLkVyYXNlUgVlcmFzZSI/CgVFcmFzZRIVChFFUkFTRV9VTlNQRUNJRklFRBAAEgoKBkRFTEVURRABEgkKBUJMQU5LEAISCAoES0VFUBADIhYKBFZpZXcSDgoCb2YYASABKAlSAm9mKk8KC0NlcnRpZmljYXRlEhIKDk5PX0NFUlRJRklDQVRFEAASCgoGREVWSUNFEAESCwoHUEFSVE5FUhACEggKBERFU0sQAxIJCgVBRE1JThAEKjAKB1Nlc3Npb24SDgoKTk9fU0VTU0lPThAAEgoKBlJFQURFUhABEgkKBVNUQUZGEAIqJwoGRWZmZWN0EggKBE5PTkUQABIICgRSRUFEEAESCQoFV1JJVEUQAjpDCgRydWxlEh4uZ29vZ2xlLnByb3RvYnVmLk1ldGhvZE9wdGlvbnMY0YYDIAEoCzINLmxlY3Rlcm4uUnVsZVIEcnVsZTpMCgZyZWFzb24SIS5nb29nbGUucHJvdG9idWYuRW51bVZhbHVlT3B0aW9ucxjRhgMgASgLMg8ubGVjdGVybi5SZWFzb25SBnJlYXNvbjpHCgV0YWJsZRIfLmdvb2dsZS5wcm90b2J1Zi5NZXNzYWdlT3B0aW9ucxjRhgMgASgLMg4ubGVjdGVybi5UYWJsZVIFdGFibGU6RAoEdmlldxIfLmdvb2dsZS5wcm90b2J1Zi5NZXNzYWdlT3B0aW9ucxjShgMgASgLMg0ubGVjdGVybi5WaWV3UgR2aWV3SrAXCvQBCgEMEgMDABIa6QEgV2hhdCBhIG1ldGhvZCBtYXkgZG8gYW5kIHdobyBtYXkgY2FsbCBpdCwgc2FpZCBvbmNlLCBiZXNpZGUgdGhlIG1ldGhvZC4gVGhlIGdlbmVyYXRvciB0dXJucyB0aGVzZQogb3B0aW9ucyBpbnRvIHRoZSB0YWJsZSB0aGF0IHRoZSBkYWVtb24gZW5mb3JjZXMgYW5kIGludG8gdGhlIHJlZmVyZW5jZSBwYWdlLiBMaWtld2lzZSB0aGUgdGFibGVzIG9mIGEgcGx1Z2luLAogaW4gYSBmaWxlIG9mIGl0cyBvd24uCgpmCgIFABIECQATARpaIFdoYXQgYSBjYWxsZXIncyBUTFMgY2VydGlmaWNhdGUgbWFrZXMgaXQuIFRoZSByb2xlIGlzIHBhcnQgb2YgdGhlIGNlcnRpZmljYXRlJ3MgU0FOIFVSSS4KCj4KBAUAAgESAwwCDRoxIEEga2lvc2ssIGEgbG9ja2VyLCBhIGdhdGU6IHVuYXR0ZW5kZWQgaGFyZHdhcmUuCgpJCgQFAAICEgMOAg4aPCBUaGUgYmFja2VuZCBvZiBhIGJvb2tzaG9wLCBhIGNvdXJpZXIsIGEgbWluaS1wcm9ncmFtIGhvc3QuCgoeCgQFAAIDEgMQAgsaESBBIHN0YWZmZWQgZGVzay4KCiAKBAUAAgQSAxICDBoTIEFuIGFkbWluaXN0cmF0b3IuCgotCgIFARIEFgAaARohIFdobyBpcyBzaWduZWQgaW4gYXQgdGhlIGNhbGxlci4KCjEKAgQAEgQdACABGiUgT25lIGtpbmQgb2YgY2FsbGVyLiBCb3RoIG11c3QgaG9sZC4KCikKAgUCEgQjACoBGh0gV2hhdCBhIG1ldGhvZCBkb2VzIHRvIGRhdGEuCgofCgQFAgIAEgMlAgsaEiBUb3VjaGVzIG5vIGRhdGEuCgoiCgQFAgIBEgMnAgsaFSBSZWFkcyBvbmUgc25hcHNob3QuCgonCgQFAgICEgMpAgwaGiBSdW5zIGluIG9uZSB0cmFuc2FjdGlvbi4KCiUKAgQBEgQtAEEBGhkgVGhlIHJ1bGUgb2Ygb25lIG1ldGhvZC4KCkQKBAQBAgASAy8CGxo3IEFueSBvZiB0aGVzZSBtYXkgY2FsbDsgZW1wdHk6IG9ubHkgb3RoZXIgcGx1Z2lucyBtYXkuCgpoCgQEAQICEgMyAhgaWyBUaGUgdGltZSBhIGNhbGwgbWF5IHRha2UgdW5sZXNzIHRoZSBjYWxsZXIgc2F5cyBvdGhlcndpc2U7IDAgaXMgdGhlIGRhZW1vbidzIG93biBkZWZhdWx0LgoKrgEKBAQBAgMSAzUCEhqgASBOT05FIG9yIFJFQUQ6IHNvIGxpdHRsZSB3b3JrIHRoYXQgaXQgbWF5IHJ1biBvbiB0aGUgcmVhY3Rvci4gQSBSRUFEIHRoZXJlIHRoYXQgcHJvdmVzIHRvIGJlIG1vcmUsIG9yIHdvdWxkIGhhdmUgdG8KIHdhaXQsIGlzIHJ1biBhZ2FpbiBvbiB0aGUgc3RvcmUncyB0aHJlYWRzLgoKXgoEBAECBBIDNwIeGlEgTmFtZXMgb2YgdGhlIHZhbHVlcyBvZiB0aGUgc2VydmljZSdzIFJlYXNvbiBlbnVtIHRoYXQgdGhpcyBtZXRob2QgcmVmdXNlcyB3aXRoLgoKWwoEBAECBRIDOQITGk4gVGhlIGhhbmRsZXIgaGFzIGEgc2xvdyBwYXJ0IHRoYXQgcnVucyBiZWZvcmUgdGhlIHRyYW5zYWN0aW9uLCBvbiBhIHNuYXBzaG90LgoKbAoEBAECBhIDOwISGl8gVGhlIGFuc3dlciBob2xkcyBhIHNlY3JldDogaXQgaXMgbmV2ZXIgc3RvcmVkIHVuZGVyIGl0cyByZXF1ZXN0IGtleSwgYW5kIGEgcmVwZWF0IHJ1bnMgYWdhaW4uCgqQAQoEBAECBxIDPQIUGoIBIE90aGVyIHBsdWdpbnMgb25seSwgV1JJVEU6IHRoZSBob3N0IGNhbGxzIHRoZSBtZXRob2QgZm9yIGVhY2ggY2hhbmdlIG9mIHRoZXNlIHRvcGljcywgd2hvc2UgcmVxdWVzdCBpcyBhIGxlY3Rlcm4uaG9zdC52MS5DaGFuZ2UuCgrRAQoEBAECCBIDQAITGsMBIFdoYXQgYSBtZW1iZXIgb2Ygc3RhZmYgbXVzdCBiZSBhbGxvd2VkIHRvIGRvLCAiY2lyY3VsYXRpb24ubGVuZCI6IHRoZSBwYXJ0aWVzIHdpdGggc2Vzc2lvbiBTVEFGRiBhcmUgZm9yIHNlc3Npb25zIHRoYXQgaGF2ZSB0aGlzCiByaWdodC4gIioiOiBhbnkgbWVtYmVyIG9mIHN0YWZmLiBHaXZlbiB3aGVyZXZlciBzdGFmZiBtYXkgY2FsbC4KCisKAgQCEgREAEkBGh8gVG9waWNzIHRoYXQgYSBtZXRob2QgZm9sbG93cy4KCkMKBAQCAgASA0YCHRo2ICJjaXJjdWxhdGlvbi5sb2FuIiwgb3IgYSBiZWdpbm5pbmcsICJjaXJjdWxhdGlvbi4qIi4KCncKBAQCAgESA0gCFxpqIEJlZ2lucyB3aXRoIHRoZSBvbGRlc3QgY2hhbmdlIHRoYXQgaXMga2VwdDsgZWxzZSB3aXRoIHRob3NlIHRoYXQgY29tZSBhZnRlciB0aGUgcGx1Z2luIHdhcyBmaXJzdCBsb2FkZWQuCgpXCgIEAxIETABSARpLIEhvdyBhIHJlYXNvbiBpcyB0b2xkIHRvIGEgcHJvZ3JhbSAodGhlIGdSUEMgc3RhdHVzIGNvZGUpIGFuZCB0byBhIHBlcnNvbi4KCjgKBAQDAgMSA1ECHBorIE5hbWVzIG9mIHRoZSBmYWN0cyB0aGF0IG1heSBjb21lIHdpdGggaXQuCgpjCgIEBBIEVQBnARpXIEEgdGFibGUgb2YgYSBwbHVnaW46IHRoZSBtZXNzYWdlIGlzIGl0cyByb3csIGVhY2ggZmllbGQgYSBjb2x1bW4gb2YgdGhlIGZpZWxkJ3MgbmFtZS4KCk4KBAQEBAASBFcCXwMaQCBXaGF0IGhhcHBlbnMgdG8gdGhlIHJvdyB3aGVuIGEgcGVyc29uIHRoYXQgaXQgbmFtZXMgaXMgZXJhc2VkLgoKJAoGBAQEAAIBEgNaBA8aFSBUaGUgcm93IGlzIGRlbGV0ZWQuCgpnCgYEBAQAAgISA1wEDhpYIFRoZSByb3cgc3RheXM7IHRoZSBjb2x1bW5zIHRoYXQgbmFtZSB0aGUgcGVyc29uIGJlY29tZSBOVUxMIHdoZXJlIHRoZXkgbWF5IGJlLCBlbHNlIDAuCgooCgYEBAQAAgMSA14EDRoZIFRoZSByb3cgc3RheXMgYXMgaXQgaXMuCgpBCgQEBAIAEgNhAhIaNCAiY2lyY3VsYXRpb25faXRlbSI7IGJlZ2lucyB3aXRoIHRoZSBwbHVnaW4ncyBuYW1lLgoKLgoEBAQCARIDYwIaGiEgVGhlIGNvbHVtbnMgb2YgdGhlIHByaW1hcnkga2V5LgoKdwoEBAQCAhIDZQIdGmogQ29sdW1ucyB0aGF0IGhvbGQgdGhlIG51bWJlciBvZiBhIHBlcnNvbjogd2hhdCBpcyBleHBvcnRlZCBhbmQgZXJhc2VkIHdpdGggdGhhdCBwZXJzb24gaXMgZm91bmQgYnkgdGhlbS4KClMKAgQFEgRqAG0BGkcgU29tZSBjb2x1bW5zIG9mIGEgdGFibGUsIGZvciBzdGF0ZW1lbnRzIHRoYXQgcmVhZCBubyBtb3JlIHRoYW4gdGhvc2UuCgpACgQEBQIAEgNsAhAaMyBUaGUgbWVzc2FnZSBvZiB0aGUgdGFibGUncyByb3csIGluIHRoZSBzYW1lIGZpbGUuCmIGcHJvdG8zCvE9ChZDaXJjdWxhdGlvbi9yb3dzLnByb3RvEhhsZWN0ZXJuLmNpcmN1bGF0aW9uLnJvd3MaFWxlY3Rlcm4vb3B0aW9ucy5wcm90byKBBAoHSXRlbVJvdxIXCgdpdGVtX2lkGAEgASgDUgZpdGVtSWQSGAoHYmFyY29kZRgCIAEoCVIHYmFyY29kZRIbCglyZWNvcmRfaWQYAyABKANSCHJlY29yZElkEiQKDmhvbWVfYnJhbmNoX2lkGAQgASgDUgxob21lQnJhbmNoSWQSGwoJYnJhbmNoX2lkGAUgASgDUghicmFuY2hJZBIyChVkZXN0aW5hdGlvbl9icmFuY2hfaWQYBiABKANSE2Rlc3RpbmF0aW9uQnJhbmNoSWQSGwoJaXRlbV90eXBlGAcgASgJUghpdGVtVHlwZRIfCgtjYWxsX251bWJlchgIIAEoCVIKY2FsbE51bWJlchIUCgV0aXRsZRgJIAEoCVIFdGl0bGUSHAoKc2Vlbl9hdF9tcxgKIAEoA1IIc2VlbkF0TXMSIwoNc2Vlbl90ZXJtaW5hbBgLIAEoCVIMc2VlblRlcm1pbmFsEhgKB3ZlcnNpb24YDCABKANSB3ZlcnNpb24SHwoKY29sbGVjdGlvbhisAiABKAlSCmNvbGxlY3Rpb24SGwoIbGFuZ3VhZ2UYrQIgASgJUghsYW5ndWFnZRIfCgthZGRlZF9hdF9tcxiuAiABKANSCWFkZGVkQXRNczofirUYGwoQY2lyY3VsYXRpb25faXRlbRIHaXRlbV9pZCK8AQoLSXRlbUNvdW50ZWQSGwoJaXRlbV90eXBlGAEgASgJUghpdGVtVHlwZRIeCgpjb2xsZWN0aW9uGAIgASgJUgpjb2xsZWN0aW9uEh8KC2NhbGxfbnVtYmVyGAMgASgJUgpjYWxsTnVtYmVyEhoKCGxhbmd1YWdlGAQgASgJUghsYW5ndWFnZRIkCg5ob21lX2JyYW5jaF9pZBgFIAEoA1IMaG9tZUJyYW5jaElkOg2StRgJCgdJdGVtUm93IrcCCgtJdGVtU3VtbWFyeRIXCgdpdGVtX2lkGAEgASgDUgZpdGVtSWQSGAoHYmFyY29kZRgCIAEoCVIHYmFyY29kZRIbCglyZWNvcmRfaWQYAyABKANSCHJlY29yZElkEiQKDmhvbWVfYnJhbmNoX2lkGAQgASgDUgxob21lQnJhbmNoSWQSGwoJYnJhbmNoX2lkGAUgASgDUghicmFuY2hJZBIyChVkZXN0aW5hdGlvbl9icmFuY2hfaWQYBiABKANSE2Rlc3RpbmF0aW9uQnJhbmNoSWQSGwoJaXRlbV90eXBlGAcgASgJUghpdGVtVHlwZRIfCgtjYWxsX251bWJlchgIIAEoCVIKY2FsbE51bWJlchIUCgV0aXRsZRgJIAEoCVIFdGl0bGU6DZK1GAkKB0l0ZW1Sb3ci8QMKB0xvYW5Sb3cSFwoHbG9hbl9pZBgBIAEoA1IGbG9hbklkEhcKB2l0ZW1faWQYAiABKANSBml0ZW1JZBIbCglyZWFkZXJfaWQYAyABKANSCHJlYWRlcklkEhoKCGNhdGVnb3J5GAQgASgJUghjYXRlZ29yeRIbCglicmFuY2hfaWQYBSABKANSCGJyYW5jaElkEhwKCmxlbnRfYXRfbXMYBiABKANSCGxlbnRBdE1zEhoKCWR1ZV9hdF9tcxgHIAEoA1IHZHVlQXRNcxImCg5yZXR1cm5lZF9hdF9tcxgIIAEoA0gAUgxyZXR1cm5lZEF0TXMSGgoIcmVuZXdhbHMYCSABKANSCHJlbmV3YWxzEhIKBHJ1bGUYCiABKAlSBHJ1bGUSKAoQbGVudF9hdF90ZXJtaW5hbBgLIAEoCVIObGVudEF0VGVybWluYWwSMAoUcmV0dXJuZWRfYXRfdGVybWluYWwYDCABKAlSEnJldHVybmVkQXRUZXJtaW5hbBIUCgVzdGFnZRgNIAEoA1IFc3RhZ2USFgoGc2hhcmVkGA4gASgIUgZzaGFyZWQ6LIq1GCgKEGNpcmN1bGF0aW9uX2xvYW4SB2xvYW5faWQaCXJlYWRlcl9pZCACQhQKEmhhc19yZXR1cm5lZF9hdF9tcyJOCghMb2FuT3BlbhIXCgdsb2FuX2lkGAEgASgDUgZsb2FuSWQSGgoJZHVlX2F0X21zGAIgASgDUgdkdWVBdE1zOg2StRgJCgdMb2FuUm93IjQKB0xvYW5EdWUSGgoJZHVlX2F0X21zGAEgASgDUgdkdWVBdE1zOg2StRgJCgdMb2FuUm93IskBCgtMb2FuU3VtbWFyeRIXCgdsb2FuX2lkGAEgASgDUgZsb2FuSWQSHAoKbGVudF9hdF9tcxgCIAEoA1IIbGVudEF0TXMSGgoJZHVlX2F0X21zGAMgASgDUgdkdWVBdE1zEhoKCHJlbmV3YWxzGAQgASgDUghyZW5ld2FscxISCgRydWxlGAUgASgJUgRydWxlEigKEGxlbnRfYXRfdGVybWluYWwYBiABKAlSDmxlbnRBdFRlcm1pbmFsOg2StRgJCgdMb2FuUm93IogBCgdMb2FuRW5kEiYKDnJldHVybmVkX2F0X21zGAEgASgDSABSDHJldHVybmVkQXRNcxIwChRyZXR1cm5lZF9hdF90ZXJtaW5hbBgCIAEoCVIScmV0dXJuZWRBdFRlcm1pbmFsOg2StRgJCgdMb2FuUm93QhQKEmhhc19yZXR1cm5lZF9hdF9tcyLlAgoHUnVsZVJvdxISCgRjb2RlGAEgASgJUgRjb2RlEhoKCGNhdGVnb3J5GAIgASgJUghjYXRlZ29yeRIbCglpdGVtX3R5cGUYAyABKAlSCGl0ZW1UeXBlEhsKCWJyYW5jaF9pZBgEIAEoA1IIYnJhbmNoSWQSGgoIbGVuZGFibGUYBSABKAhSCGxlbmRhYmxlEhIKBGRheXMYBiABKANSBGRheXMSGwoJbG9hbnNfbWF4GAcgASgDUghsb2Fuc01heBIhCgxyZW5ld2Fsc19tYXgYCCABKANSC3JlbmV3YWxzTWF4EhgKB3ZlcnNpb24YCSABKANSB3ZlcnNpb24SIgoNdmFsaWRfZnJvbV9tcxgKIAEoA1ILdmFsaWRGcm9tTXMSJAoOdmFsaWRfdW50aWxfbXMYCyABKANSDHZhbGlkVW50aWxNczocirUYGAoQY2lyY3VsYXRpb25fcnVsZRIEY29kZSK+AgoJUnVsZVRlcm1zEhIKBGNvZGUYASABKAlSBGNvZGUSGgoIY2F0ZWdvcnkYAiABKAlSCGNhdGVnb3J5EhsKCWl0ZW1fdHlwZRgDIAEoCVIIaXRlbVR5cGUSGwoJYnJhbmNoX2lkGAQgASgDUghicmFuY2hJZBIaCghsZW5kYWJsZRgFIAEoCFIIbGVuZGFibGUSEgoEZGF5cxgGIAEoA1IEZGF5cxIbCglsb2Fuc19tYXgYByABKANSCGxvYW5zTWF4EiEKDHJlbmV3YWxzX21heBgIIAEoA1ILcmVuZXdhbHNNYXgSIgoNdmFsaWRfZnJvbV9tcxgJIAEoA1ILdmFsaWRGcm9tTXMSJAoOdmFsaWRfdW50aWxfbXMYCiABKANSDHZhbGlkVW50aWxNczoNkrUYCQoHUnVsZVJvdyKXAgoMUG9zdHBvbmVkUm93Eh0KCmNsb3N1cmVfaWQYASABKANSCWNsb3N1cmVJZBIiCg1kdWVfYmVmb3JlX21zGAIgASgDUgtkdWVCZWZvcmVNcxIXCgdsb2FuX2lkGAMgASgDUgZsb2FuSWQSGwoJcmVhZGVyX2lkGAQgASgDUghyZWFkZXJJZBIgCgxkdWVfYWZ0ZXJfbXMYBSABKANSCmR1ZUFmdGVyTXMSHgoLbW92ZWRfYXRfbXMYBiABKANSCW1vdmVkQXRNczpMirUYSAoVY2lyY3VsYXRpb25fcG9zdHBvbmVkEgpjbG9zdXJlX2lkEg1kdWVfYmVmb3JlX21zEgdsb2FuX2lkGglyZWFkZXJfaWQgASL7AQoKUnVsZVNldFJvdxIeCgtydWxlX3NldF9pZBgBIAEoA1IJcnVsZVNldElkEhIKBGNvZGUYAiABKAlSBGNvZGUSFAoFc3RhdGUYAyABKANSBXN0YXRlEiIKDXZhbGlkX2Zyb21fbXMYBCABKANSC3ZhbGlkRnJvbU1zEhgKB3ZlcnNpb24YBSABKANSB3ZlcnNpb24SIgoNY2hhbmdlZF9hdF9tcxgGIAEoA1ILY2hhbmdlZEF0TXMSGAoHY29udGVudBgHIAEoDFIHY29udGVudDonirUYIwoUY2lyY3VsYXRpb25fcnVsZV9zZXQSC3J1bGVfc2V0X2lkIrQDCg5JdGVtSGlzdG9yeVJvdxIXCgdpdGVtX2lkGAEgASgDUgZpdGVtSWQSHQoKaGlzdG9yeV9pZBgCIAEoA1IJaGlzdG9yeUlkEhcKB2xvYW5faWQYAyABKANSBmxvYW5JZBIUCgVldmVudBgEIAEoCVIFZXZlbnQSHQoKZnJvbV9zdGF0ZRgFIAEoCVIJZnJvbVN0YXRlEhkKCHRvX3N0YXRlGAYgASgJUgd0b1N0YXRlEiQKDmhhcHBlbmVkX2F0X21zGAcgASgDUgxoYXBwZW5lZEF0TXMSJAoOcmVjb3JkZWRfYXRfbXMYCCABKANSDHJlY29yZGVkQXRNcxIWCgZwZXJzb24YCSABKANSBnBlcnNvbhIaCgh0ZXJtaW5hbBgKIAEoCVIIdGVybWluYWwSFgoGbWV0aG9kGAsgASgJUgZtZXRob2QSHwoLcmVxdWVzdF9rZXkYDCABKAlSCnJlcXVlc3RLZXk6SIq1GEQKE2NpcmN1bGF0aW9uX2hpc3RvcnkSB2l0ZW1faWQSDnJlY29yZGVkX2F0X21zEgpoaXN0b3J5X2lkGgZwZXJzb24gAiJmCghTd2VlcFJvdxIbCglicmFuY2hfaWQYASABKANSCGJyYW5jaElkEhkKCHNpbmNlX21zGAIgASgDUgdzaW5jZU1zOiKKtRgeChFjaXJjdWxhdGlvbl9zd2VlcBIJYnJhbmNoX2lkIjoKC1N3ZXB0QnJhbmNoEhsKCWJyYW5jaF9pZBgBIAEoA1IIYnJhbmNoSWQ6DpK1GAoKCFN3ZWVwUm93IpoGCgtDb25mbGljdFJvdxIfCgtjb25mbGljdF9pZBgBIAEoA1IKY29uZmxpY3RJZBIWCgZyZWFzb24YAiABKAlSBnJlYXNvbhIYCgdiYXJjb2RlGAMgASgJUgdiYXJjb2RlEhsKCXJlYWRlcl9pZBgEIAEoA1IIcmVhZGVySWQSFwoHbG9hbl9pZBgFIAEoA1IGbG9hbklkEiIKDW90aGVyX2xvYW5faWQYBiABKANSC290aGVyTG9hbklkEiYKD290aGVyX3JlYWRlcl9pZBgHIAEoA1INb3RoZXJSZWFkZXJJZBIkCg5oYXBwZW5lZF9hdF9tcxgIIAEoA1IMaGFwcGVuZWRBdE1zEiQKDnJlY29yZGVkX2F0X21zGAkgASgDUgxyZWNvcmRlZEF0TXMSGgoIdGVybWluYWwYCiABKAlSCHRlcm1pbmFsEicKD2RldmljZV9zZXF1ZW5jZRgLIAEoBFIOZGV2aWNlU2VxdWVuY2USEgoEcnVsZRgMIAEoCVIEcnVsZRISCgRjYXJkGA0gASgJUgRjYXJkEiQKDXNldHRsZWRfYXRfbXMYDiABKANIAFILc2V0dGxlZEF0TXMSLgoTc2V0dGxlZF9hdF90ZXJtaW5hbBgPIAEoCVIRc2V0dGxlZEF0VGVybWluYWwSHQoKc2V0dGxlZF9ieRgQIAEoA1IJc2V0dGxlZEJ5EhIKBG5vdGUYESABKAlSBG5vdGUSGQoIaGFzX2l0ZW0YEiABKAhSB2hhc0l0ZW0SFgoGYWN0aW9uGBMgASgJUgZhY3Rpb24SLgoTY2hhcmdlZF9taW5vcl91bml0cxgUIAEoA1IRY2hhcmdlZE1pbm9yVW5pdHMSKQoQY2hhcmdlZF9jdXJyZW5jeRgVIAEoCVIPY2hhcmdlZEN1cnJlbmN5OlGKtRhNChRjaXJjdWxhdGlvbl9jb25mbGljdBILY29uZmxpY3RfaWQaCXJlYWRlcl9pZBoPb3RoZXJfcmVhZGVyX2lkGgpzZXR0bGVkX2J5IAJCEwoRaGFzX3NldHRsZWRfYXRfbXMiigEKDlJlYWRlckdyb3VwUm93EhsKCXJlYWRlcl9pZBgBIAEoA1IIcmVhZGVySWQSGQoIZ3JvdXBfaWQYAiABKANSB2dyb3VwSWQ6QIq1GDwKGGNpcmN1bGF0aW9uX3JlYWRlcl9ncm91cBIJcmVhZGVyX2lkGglyZWFkZXJfaWQaCGdyb3VwX2lkIAEiogEKClF1YXJ0ZXJSb3cSGwoJYnJhbmNoX2lkGAEgASgDUghicmFuY2hJZBIYCgdxdWFydGVyGAIgASgDUgdxdWFydGVyEhQKBWxvYW5zGAMgASgDUgVsb2FucxIYCgdyZXR1cm5zGAQgASgDUgdyZXR1cm5zOi2KtRgpChNjaXJjdWxhdGlvbl9xdWFydGVyEglicmFuY2hfaWQSB3F1YXJ0ZXJK5BYKIgoBDBIDAQASGhggVGhlIHRhYmxlcyBvZiBsZW5kaW5nLgoKTAoCBAASBAcAHwEaQCBBbiBpdGVtIGFuZCB3aGVyZSBpdCBpcy4gSXQgaXMgb24gbG9hbiBpZiBpdCBoYXMgYW4gb3BlbiBsb2FuLgoKLQoEBAACAxIDDQIbGiAgVGhlIGJyYW5jaCB0aGF0IGl0IGJlbG9uZ3MgdG8uCgozCgQEAAIEEgMPAhYaJiBUaGUgYnJhbmNoIHRoYXQgaXQgd2FzIGxhc3Qgc2VlbiBhdC4KCkIKBAQAAgUSAxECIho1IFdoZXJlIGl0IGlzIG9uIGl0cyB3YXkgdG87IDA6IGl0IGlzIG5vdCBpbiB0cmFuc2l0LgoKbAoEBAACCRIDFgIYGl8gV2hlbiBpdCB3YXMgbGFzdCBsZW50IG9yIHRha2VuIGJhY2ssIGFuZCB3aGVyZTogYSByZXBvcnQgb2YgYW4gZWFybGllciB0aW1lIGRvZXMgbm90IG1vdmUgaXQuCgosCgQEAAILEgMZAhUaHyBSaXNlcyB3aXRoIHdoYXQgc3RhZmYgY2hhbmdlLgoKYQoEBAACDRIDHAIYGlQgSXRzIHJlY29yZCdzLCB3aGVuIGl0IHdhcyBwdXQ7ICIiIHdoZXJlIHRoYXQgd2FzIG5vdCBrbm93biwgYW5kIGluIHJvd3Mgb2YgYmVmb3JlLgoKLwoEBAACDhIDHgIaGiIgMDogbm90IGtub3duLCBpbiByb3dzIG9mIGJlZm9yZS4KCjgKAgQBEgQiACkBGiwgQW4gaXRlbSwgYXMgbGltaXRzIG9mIG9wZW4gbG9hbnMgY291bnQgaXQuCgopCgIEAhIELAA3ARodIEFuIGl0ZW0gaW4gYSBsaXN0IG9mIGxvYW5zLgoKLAoCBAMSBDoAUAEaICBBIGxvYW4gb2YgYW4gaXRlbSB0byBhIHJlYWRlci4KCjYKBAQDAgMSA0ACFhopIFRoZSByZWFkZXIncyBjYXRlZ29yeSB3aGVuIGl0IHdhcyBsZW50LgoKJwoEBAMCBBIDQgIWGhogVGhlIGJyYW5jaCB0aGF0IGxlbnQgaXQuCgofCgQEAwgAEgNGAjgaEiBOVUxMOiBzdGlsbCBvdXQuCgpnCgQEAwIJEgNJAhMaWiBUaGUgY29kZSBvZiB0aGUgcnVsZSB0aGF0IGRlY2lkZWQ7ICIiIHdoZXJlIG5vbmUgY292ZXJlZCBpdCBhbmQgaXQgaGFkIGhhcHBlbmVkIGFscmVhZHkuCgplCgQEAwIMEgNNAhMaWCBXaGF0IHdhcyB0b2xkIG9mIGl0cyBkdWUgZGF0ZTogMCBub3RoaW5nLCAxIHRoYXQgaXQgaXMgZHVlIHNvb24sIDIgdGhhdCBpdCBpcyBvdmVyZHVlLgoKYAoEBAMCDRIDTwITGlMgT2YgYW4gb3BlbiBsb2FuOiB0aGUgcGVyc29uIGhhcyBzZXZlcmFsIHJlY29yZHMsIHdob3NlIGxvYW5zIGFyZSBsaXN0ZWQgdG9nZXRoZXIuCgpFCgIEBBIEUwBXARo5IFdoYXQgYW4gaXRlbSdzIHN0YXRlIGZvbGxvd3MgZnJvbSwgd2hlcmUgaXQgaXMgb24gbG9hbi4KCjoKAgQFEgRaAF0BGi4gV2hlbiBhbiBpdGVtIGZhbGxzIGR1ZSwgd2hlcmUgaXQgaXMgb24gbG9hbi4KCh8KAgQGEgRgAGgBGhMgQSBsb2FuIGluIGEgbGlzdC4KCioKAgQHEgRrAG8BGh4gVGhlIGVuZCBvZiBhIGxvYW4gaW4gYSBsaXN0LgoKGwoCBAgSBXIAgAEBGg4gQSBsb2FuIHJ1bGUuCgoiCgQECAIJEgN+AhsaFSAwOiB3aXRob3V0IGEgYm91bmQuCgorCgIECRIGgwEAjwEBGh0gQSBydWxlIGFzIGxlbmRpbmcgcmVhZHMgaXQuCgpUCgIEChIGkgEAmwEBGkYgQSBsb2FuIHdob3NlIGR1ZSBkYXRlIHdhcyBtb3ZlZCBvbiwgc2luY2UgaXRzIGJyYW5jaCBpcyBjbG9zZWQgdGhlbi4KCi0KBAQKAgASBJUBAhcaHyAwOiBieSBhIGNoYW5nZSBvZiBhIGNhbGVuZGFyLgoKaAoCBAsSBp4BAKoBARpaIEEgcnVsZSBzZXQuIFdoYXQgd2FzIHNjaGVkdWxlZCBuZXZlciBjaGFuZ2VzLCBidXQgZm9yIGJlaW5nIHdpdGhkcmF3biBiZWZvcmUgaXRzIG1vbWVudC4KCh8KBAQLAgISBKMBAhIaESBBIFJ1bGVTZXRTdGF0ZS4KChsKBAQLAgMSBKUBAhoaDSAwOiBhIGRyYWZ0LgoKWgoEBAsCBhIEqQECFBpMIEEgbGVjdGVybi5jaXJjdWxhdGlvbi52MS5SdWxlU2V0OiB0aXRsZSwgem9uZSwgcnVsZXMsIGxpbWl0cyBhbmQgZXhhbXBsZXMuCgp9CgIEDBIGrQEAvQEBGm8gV2hhdCBoYXBwZW5lZCB0byBhbiBpdGVtLCBhbmQgdG8gaXRzIGxvYW46IHRoZSBjb2x1bW5zIGFmdGVyIHRoZSBmaXJzdCB0aHJlZSBhcmUgdGhvc2UgdGhhdCB0aGUga2l0IGZpbGxzIGluLgoKGAoEBAwCAhIEsgECFBoKIDA6IG5vbmUuCgpdCgQEDAIEEgS1AQIYGk8gU3RhdGVzIG9mIHRoZSBpdGVtJ3MgbGlmZSwgb3Igb2YgdGhlIGxvYW4ncyB3aGVyZSB0aGUgaXRlbSdzIGRvZXMgbm90IGNoYW5nZS4KCkIKAgQNEgbAAQDEAQEaNCBBIGJyYW5jaCB3aG9zZSBkdWUgZGF0ZXMgYXJlIGxvb2tlZCBhdCBieSBhIHRpbWVyLgoKKQoCBA4SBscBAMoBARobIFRoZSBzYW1lLCBiZXNpZGUgYW4gaXRlbS4KCjAKAgQPEgbNAQDpAQEaIiBXaGF0IGhhcHBlbmVkIGFnYWluc3QgdGhlIHJ1bGVzLgoKOwoEBA8CDBIE3AECExotIE5VTEwsIGluIHJvd3Mgb2YgYmVmb3JlOiBubyBjYXJkIHdhcyBuYW1lZC4KCiEKBAQPCAASBN4BAjcaEyBOVUxMOiBpdCBpcyBvcGVuLgoKLgoEBA8CDhIE4AECIhogIE5VTEwsIHRoZXNlIHRocmVlOiBpdCBpcyBvcGVuLgoKMAoEBA8CERIE5AECFRoiIFdoZXRoZXIgV29yayBoYXMgYW4gaXRlbSBmb3IgaXQuCgpOCgQEDwISEgTmAQIVGkAgTlVMTCwgdGhlc2UgdGhyZWU6IG5vIGFjdGlvbiBzZXR0bGVkIGl0LCBvciBub25lIHRoYXQgY2hhcmdlcy4KCooBCgIEEBIG7AEA8QEBGnwgQSByZWFkZXIncyByZWNvcmQgb2YgYSBwZXJzb24gd2hvIGhhcyBzZXZlcmFsOiBhbGwgd2l0aCB0aGUgc2FtZSBudW1iZXIgb2YgdGhlIGdyb3VwLiBObyByb3c6IGl0IGlzIHRoZSBwZXJzb24ncyBvbmx5IG9uZS4KCicKBAQQAgESBPABAhUaGSBUaGUgcmVjb3JkIHRoYXQgY291bnRzLgoKdAoCBBESBvQBAPsBARpmIEhvdyBtYW55IGxvYW5zIGJlZ2FuIGFuZCBlbmRlZCBhdCBhIGJyYW5jaCBpbiBhIHF1YXJ0ZXIgb2YgYW4gaG91cjogZXZlcnkgem9uZSdzIGhvdXJzIGJlZ2luIGF0IG9uZS4KCjMKBAQRAgESBPgBAhQaJSBRdWFydGVycyBvZiBhbiBob3VyIHNpbmNlIDE5NzAgVVRDLgpiBnByb3RvMw")
}

/// An item and where it is. It is on loan if it has an open loan.
struct ItemRow: TableRow {
    var itemId: Int64
    var barcode: String
    var recordId: Int64
    /// The branch that it belongs to.
    var homeBranchId: Int64
    /// The branch that it was last seen at.
    var branchId: Int64
    /// Where it is on its way to; 0: it is not in transit.
    var destinationBranchId: Int64
    var itemType: String
    var callNumber: String
    var title: String
    /// When it was last lent or taken back, and where: a report of an earlier time does not move it.
    var seenAtMs: Int64
    var seenTerminal: String
    /// Rises with what staff change.
    var version: Int64
    var collection: String
    /// Its record's, when it was put; "" where that was not known, and in rows of before.
    var language: String
    /// 0: not known, in rows of before.
    var addedAtMs: Int64

    /// The row with these columns set.
    init(
        itemId: Int64 = 0,
        barcode: String = "",
        recordId: Int64 = 0,
        homeBranchId: Int64 = 0,
        branchId: Int64 = 0,
        destinationBranchId: Int64 = 0,
        itemType: String = "",
        callNumber: String = "",
        title: String = "",
        seenAtMs: Int64 = 0,
        seenTerminal: String = "",
        version: Int64 = 0,
        collection: String = "",
        language: String = "",
        addedAtMs: Int64 = 0
    ) {
        self.itemId = itemId
        self.barcode = barcode
        self.recordId = recordId
        self.homeBranchId = homeBranchId
        self.branchId = branchId
        self.destinationBranchId = destinationBranchId
        self.itemType = itemType
        self.callNumber = callNumber
        self.title = title
        self.seenAtMs = seenAtMs
        self.seenTerminal = seenTerminal
        self.version = version
        self.collection = collection
        self.language = language
        self.addedAtMs = addedAtMs
    }

    /// The columns, in the order in which they are read.
    enum Column: String, CaseIterable {
        case itemId = "item_id"
        case barcode = "barcode"
        case recordId = "record_id"
        case homeBranchId = "home_branch_id"
        case branchId = "branch_id"
        case destinationBranchId = "destination_branch_id"
        case itemType = "item_type"
        case callNumber = "call_number"
        case title = "title"
        case seenAtMs = "seen_at_ms"
        case seenTerminal = "seen_terminal"
        case version = "version"
        case collection = "collection"
        case language = "language"
        case addedAtMs = "added_at_ms"
    }

    static let table: SQLFragment = "circulation_item"
    static var columnsCount: Int { 15 }
    static var key: [Column] { [.itemId] }
    static let insertion: RowStatement<ItemRow> = insert()

    init(next row: Row) throws(Row.ColumnError) {
        self.itemId = try row.nextInteger()
        self.barcode = try row.nextText()
        self.recordId = try row.nextInteger()
        self.homeBranchId = try row.nextInteger()
        self.branchId = try row.nextInteger()
        self.destinationBranchId = try row.nextInteger()
        self.itemType = try row.nextText()
        self.callNumber = try row.nextText()
        self.title = try row.nextText()
        self.seenAtMs = try row.nextInteger()
        self.seenTerminal = try row.nextText()
        self.version = try row.nextInteger()
        self.collection = try row.nextText()
        self.language = try row.nextText()
        self.addedAtMs = try row.nextInteger()
    }

    func parameter(_ column: Column) -> SQLValue {
        switch column {
        case .itemId: .integer(itemId)
        case .barcode: .text(barcode)
        case .recordId: .integer(recordId)
        case .homeBranchId: .integer(homeBranchId)
        case .branchId: .integer(branchId)
        case .destinationBranchId: .integer(destinationBranchId)
        case .itemType: .text(itemType)
        case .callNumber: .text(callNumber)
        case .title: .text(title)
        case .seenAtMs: .integer(seenAtMs)
        case .seenTerminal: .text(seenTerminal)
        case .version: .integer(version)
        case .collection: .text(collection)
        case .language: .text(language)
        case .addedAtMs: .integer(addedAtMs)
        }
    }
}

/// An item, as limits of open loans count it.
struct ItemCounted: TableView {
    var itemType: String
    var collection: String
    var callNumber: String
    var language: String
    var homeBranchId: Int64

    /// The row with these columns set.
    init(
        itemType: String = "",
        collection: String = "",
        callNumber: String = "",
        language: String = "",
        homeBranchId: Int64 = 0
    ) {
        self.itemType = itemType
        self.collection = collection
        self.callNumber = callNumber
        self.language = language
        self.homeBranchId = homeBranchId
    }

    /// The columns, in the order in which they are read.
    enum Column: String, CaseIterable {
        case itemType = "item_type"
        case collection = "collection"
        case callNumber = "call_number"
        case language = "language"
        case homeBranchId = "home_branch_id"
    }

    static let table: SQLFragment = "circulation_item"
    static var columnsCount: Int { 5 }

    init(next row: Row) throws(Row.ColumnError) {
        self.itemType = try row.nextText()
        self.collection = try row.nextText()
        self.callNumber = try row.nextText()
        self.language = try row.nextText()
        self.homeBranchId = try row.nextInteger()
    }
}

/// An item in a list of loans.
struct ItemSummary: TableView {
    var itemId: Int64
    var barcode: String
    var recordId: Int64
    var homeBranchId: Int64
    var branchId: Int64
    var destinationBranchId: Int64
    var itemType: String
    var callNumber: String
    var title: String

    /// The row with these columns set.
    init(
        itemId: Int64 = 0,
        barcode: String = "",
        recordId: Int64 = 0,
        homeBranchId: Int64 = 0,
        branchId: Int64 = 0,
        destinationBranchId: Int64 = 0,
        itemType: String = "",
        callNumber: String = "",
        title: String = ""
    ) {
        self.itemId = itemId
        self.barcode = barcode
        self.recordId = recordId
        self.homeBranchId = homeBranchId
        self.branchId = branchId
        self.destinationBranchId = destinationBranchId
        self.itemType = itemType
        self.callNumber = callNumber
        self.title = title
    }

    /// The columns, in the order in which they are read.
    enum Column: String, CaseIterable {
        case itemId = "item_id"
        case barcode = "barcode"
        case recordId = "record_id"
        case homeBranchId = "home_branch_id"
        case branchId = "branch_id"
        case destinationBranchId = "destination_branch_id"
        case itemType = "item_type"
        case callNumber = "call_number"
        case title = "title"
    }

    static let table: SQLFragment = "circulation_item"
    static var columnsCount: Int { 9 }

    init(next row: Row) throws(Row.ColumnError) {
        self.itemId = try row.nextInteger()
        self.barcode = try row.nextText()
        self.recordId = try row.nextInteger()
        self.homeBranchId = try row.nextInteger()
        self.branchId = try row.nextInteger()
        self.destinationBranchId = try row.nextInteger()
        self.itemType = try row.nextText()
        self.callNumber = try row.nextText()
        self.title = try row.nextText()
    }
}

/// A loan of an item to a reader.
struct LoanRow: TableRow {
    var loanId: Int64
    var itemId: Int64
    var readerId: Int64
    /// The reader's category when it was lent.
    var category: String
    /// The branch that lent it.
    var branchId: Int64
    var lentAtMs: Int64
    var dueAtMs: Int64
    var returnedAtMs: Int64?
    var renewals: Int64
    /// The code of the rule that decided; "" where none covered it and it had happened already.
    var rule: String
    var lentAtTerminal: String
    var returnedAtTerminal: String
    /// What was told of its due date: 0 nothing, 1 that it is due soon, 2 that it is overdue.
    var stage: Int64
    /// Of an open loan: the person has several records, whose loans are listed together.
    var shared: Bool

    /// The row with these columns set.
    init(
        loanId: Int64 = 0,
        itemId: Int64 = 0,
        readerId: Int64 = 0,
        category: String = "",
        branchId: Int64 = 0,
        lentAtMs: Int64 = 0,
        dueAtMs: Int64 = 0,
        returnedAtMs: Int64? = nil,
        renewals: Int64 = 0,
        rule: String = "",
        lentAtTerminal: String = "",
        returnedAtTerminal: String = "",
        stage: Int64 = 0,
        shared: Bool = false
    ) {
        self.loanId = loanId
        self.itemId = itemId
        self.readerId = readerId
        self.category = category
        self.branchId = branchId
        self.lentAtMs = lentAtMs
        self.dueAtMs = dueAtMs
        self.returnedAtMs = returnedAtMs
        self.renewals = renewals
        self.rule = rule
        self.lentAtTerminal = lentAtTerminal
        self.returnedAtTerminal = returnedAtTerminal
        self.stage = stage
        self.shared = shared
    }

    /// The columns, in the order in which they are read.
    enum Column: String, CaseIterable {
        case loanId = "loan_id"
        case itemId = "item_id"
        case readerId = "reader_id"
        case category = "category"
        case branchId = "branch_id"
        case lentAtMs = "lent_at_ms"
        case dueAtMs = "due_at_ms"
        case returnedAtMs = "returned_at_ms"
        case renewals = "renewals"
        case rule = "rule"
        case lentAtTerminal = "lent_at_terminal"
        case returnedAtTerminal = "returned_at_terminal"
        case stage = "stage"
        case shared = "shared"
    }

    static let table: SQLFragment = "circulation_loan"
    static var columnsCount: Int { 14 }
    static var key: [Column] { [.loanId] }
    static let insertion: RowStatement<LoanRow> = insert()

    init(next row: Row) throws(Row.ColumnError) {
        self.loanId = try row.nextInteger()
        self.itemId = try row.nextInteger()
        self.readerId = try row.nextInteger()
        self.category = try row.nextText()
        self.branchId = try row.nextInteger()
        self.lentAtMs = try row.nextInteger()
        self.dueAtMs = try row.nextInteger()
        self.returnedAtMs = try row.nextOptionalInteger()
        self.renewals = try row.nextInteger()
        self.rule = try row.nextText()
        self.lentAtTerminal = try row.nextText()
        self.returnedAtTerminal = try row.nextText()
        self.stage = try row.nextInteger()
        self.shared = try row.nextInteger() != 0
    }

    func parameter(_ column: Column) -> SQLValue {
        switch column {
        case .loanId: .integer(loanId)
        case .itemId: .integer(itemId)
        case .readerId: .integer(readerId)
        case .category: .text(category)
        case .branchId: .integer(branchId)
        case .lentAtMs: .integer(lentAtMs)
        case .dueAtMs: .integer(dueAtMs)
        case .returnedAtMs: SQLValue(returnedAtMs)
        case .renewals: .integer(renewals)
        case .rule: .text(rule)
        case .lentAtTerminal: .text(lentAtTerminal)
        case .returnedAtTerminal: .text(returnedAtTerminal)
        case .stage: .integer(stage)
        case .shared: .integer(shared ? 1 : 0)
        }
    }
}

/// What an item's state follows from, where it is on loan.
struct LoanOpen: TableView {
    var loanId: Int64
    var dueAtMs: Int64

    /// The row with these columns set.
    init(
        loanId: Int64 = 0,
        dueAtMs: Int64 = 0
    ) {
        self.loanId = loanId
        self.dueAtMs = dueAtMs
    }

    /// The columns, in the order in which they are read.
    enum Column: String, CaseIterable {
        case loanId = "loan_id"
        case dueAtMs = "due_at_ms"
    }

    static let table: SQLFragment = "circulation_loan"
    static var columnsCount: Int { 2 }

    init(next row: Row) throws(Row.ColumnError) {
        self.loanId = try row.nextInteger()
        self.dueAtMs = try row.nextInteger()
    }
}

/// When an item falls due, where it is on loan.
struct LoanDue: TableView {
    var dueAtMs: Int64

    /// The row with these columns set.
    init(
        dueAtMs: Int64 = 0
    ) {
        self.dueAtMs = dueAtMs
    }

    /// The columns, in the order in which they are read.
    enum Column: String, CaseIterable {
        case dueAtMs = "due_at_ms"
    }

    static let table: SQLFragment = "circulation_loan"
    static var columnsCount: Int { 1 }

    init(next row: Row) throws(Row.ColumnError) {
        self.dueAtMs = try row.nextInteger()
    }
}

/// A loan in a list.
struct LoanSummary: TableView {
    var loanId: Int64
    var lentAtMs: Int64
    var dueAtMs: Int64
    var renewals: Int64
    var rule: String
    var lentAtTerminal: String

    /// The row with these columns set.
    init(
        loanId: Int64 = 0,
        lentAtMs: Int64 = 0,
        dueAtMs: Int64 = 0,
        renewals: Int64 = 0,
        rule: String = "",
        lentAtTerminal: String = ""
    ) {
        self.loanId = loanId
        self.lentAtMs = lentAtMs
        self.dueAtMs = dueAtMs
        self.renewals = renewals
        self.rule = rule
        self.lentAtTerminal = lentAtTerminal
    }

    /// The columns, in the order in which they are read.
    enum Column: String, CaseIterable {
        case loanId = "loan_id"
        case lentAtMs = "lent_at_ms"
        case dueAtMs = "due_at_ms"
        case renewals = "renewals"
        case rule = "rule"
        case lentAtTerminal = "lent_at_terminal"
    }

    static let table: SQLFragment = "circulation_loan"
    static var columnsCount: Int { 6 }

    init(next row: Row) throws(Row.ColumnError) {
        self.loanId = try row.nextInteger()
        self.lentAtMs = try row.nextInteger()
        self.dueAtMs = try row.nextInteger()
        self.renewals = try row.nextInteger()
        self.rule = try row.nextText()
        self.lentAtTerminal = try row.nextText()
    }
}

/// The end of a loan in a list.
struct LoanEnd: TableView {
    var returnedAtMs: Int64?
    var returnedAtTerminal: String

    /// The row with these columns set.
    init(
        returnedAtMs: Int64? = nil,
        returnedAtTerminal: String = ""
    ) {
        self.returnedAtMs = returnedAtMs
        self.returnedAtTerminal = returnedAtTerminal
    }

    /// The columns, in the order in which they are read.
    enum Column: String, CaseIterable {
        case returnedAtMs = "returned_at_ms"
        case returnedAtTerminal = "returned_at_terminal"
    }

    static let table: SQLFragment = "circulation_loan"
    static var columnsCount: Int { 2 }

    init(next row: Row) throws(Row.ColumnError) {
        self.returnedAtMs = try row.nextOptionalInteger()
        self.returnedAtTerminal = try row.nextText()
    }
}

/// A loan rule.
struct RuleRow: TableRow {
    var code: String
    var category: String
    var itemType: String
    var branchId: Int64
    var lendable: Bool
    var days: Int64
    var loansMax: Int64
    var renewalsMax: Int64
    var version: Int64
    /// 0: without a bound.
    var validFromMs: Int64
    var validUntilMs: Int64

    /// The row with these columns set.
    init(
        code: String = "",
        category: String = "",
        itemType: String = "",
        branchId: Int64 = 0,
        lendable: Bool = false,
        days: Int64 = 0,
        loansMax: Int64 = 0,
        renewalsMax: Int64 = 0,
        version: Int64 = 0,
        validFromMs: Int64 = 0,
        validUntilMs: Int64 = 0
    ) {
        self.code = code
        self.category = category
        self.itemType = itemType
        self.branchId = branchId
        self.lendable = lendable
        self.days = days
        self.loansMax = loansMax
        self.renewalsMax = renewalsMax
        self.version = version
        self.validFromMs = validFromMs
        self.validUntilMs = validUntilMs
    }

    /// The columns, in the order in which they are read.
    enum Column: String, CaseIterable {
        case code = "code"
        case category = "category"
        case itemType = "item_type"
        case branchId = "branch_id"
        case lendable = "lendable"
        case days = "days"
        case loansMax = "loans_max"
        case renewalsMax = "renewals_max"
        case version = "version"
        case validFromMs = "valid_from_ms"
        case validUntilMs = "valid_until_ms"
    }

    static let table: SQLFragment = "circulation_rule"
    static var columnsCount: Int { 11 }
    static var key: [Column] { [.code] }
    static let insertion: RowStatement<RuleRow> = insert()

    init(next row: Row) throws(Row.ColumnError) {
        self.code = try row.nextText()
        self.category = try row.nextText()
        self.itemType = try row.nextText()
        self.branchId = try row.nextInteger()
        self.lendable = try row.nextInteger() != 0
        self.days = try row.nextInteger()
        self.loansMax = try row.nextInteger()
        self.renewalsMax = try row.nextInteger()
        self.version = try row.nextInteger()
        self.validFromMs = try row.nextInteger()
        self.validUntilMs = try row.nextInteger()
    }

    func parameter(_ column: Column) -> SQLValue {
        switch column {
        case .code: .text(code)
        case .category: .text(category)
        case .itemType: .text(itemType)
        case .branchId: .integer(branchId)
        case .lendable: .integer(lendable ? 1 : 0)
        case .days: .integer(days)
        case .loansMax: .integer(loansMax)
        case .renewalsMax: .integer(renewalsMax)
        case .version: .integer(version)
        case .validFromMs: .integer(validFromMs)
        case .validUntilMs: .integer(validUntilMs)
        }
    }
}

/// A rule as lending reads it.
struct RuleTerms: TableView {
    var code: String
    var category: String
    var itemType: String
    var branchId: Int64
    var lendable: Bool
    var days: Int64
    var loansMax: Int64
    var renewalsMax: Int64
    var validFromMs: Int64
    var validUntilMs: Int64

    /// The row with these columns set.
    init(
        code: String = "",
        category: String = "",
        itemType: String = "",
        branchId: Int64 = 0,
        lendable: Bool = false,
        days: Int64 = 0,
        loansMax: Int64 = 0,
        renewalsMax: Int64 = 0,
        validFromMs: Int64 = 0,
        validUntilMs: Int64 = 0
    ) {
        self.code = code
        self.category = category
        self.itemType = itemType
        self.branchId = branchId
        self.lendable = lendable
        self.days = days
        self.loansMax = loansMax
        self.renewalsMax = renewalsMax
        self.validFromMs = validFromMs
        self.validUntilMs = validUntilMs
    }

    /// The columns, in the order in which they are read.
    enum Column: String, CaseIterable {
        case code = "code"
        case category = "category"
        case itemType = "item_type"
        case branchId = "branch_id"
        case lendable = "lendable"
        case days = "days"
        case loansMax = "loans_max"
        case renewalsMax = "renewals_max"
        case validFromMs = "valid_from_ms"
        case validUntilMs = "valid_until_ms"
    }

    static let table: SQLFragment = "circulation_rule"
    static var columnsCount: Int { 10 }

    init(next row: Row) throws(Row.ColumnError) {
        self.code = try row.nextText()
        self.category = try row.nextText()
        self.itemType = try row.nextText()
        self.branchId = try row.nextInteger()
        self.lendable = try row.nextInteger() != 0
        self.days = try row.nextInteger()
        self.loansMax = try row.nextInteger()
        self.renewalsMax = try row.nextInteger()
        self.validFromMs = try row.nextInteger()
        self.validUntilMs = try row.nextInteger()
    }
}

/// A loan whose due date was moved on, since its branch is closed then.
struct PostponedRow: TableRow {
    /// 0: by a change of a calendar.
    var closureId: Int64
    var dueBeforeMs: Int64
    var loanId: Int64
    var readerId: Int64
    var dueAfterMs: Int64
    var movedAtMs: Int64

    /// The row with these columns set.
    init(
        closureId: Int64 = 0,
        dueBeforeMs: Int64 = 0,
        loanId: Int64 = 0,
        readerId: Int64 = 0,
        dueAfterMs: Int64 = 0,
        movedAtMs: Int64 = 0
    ) {
        self.closureId = closureId
        self.dueBeforeMs = dueBeforeMs
        self.loanId = loanId
        self.readerId = readerId
        self.dueAfterMs = dueAfterMs
        self.movedAtMs = movedAtMs
    }

    /// The columns, in the order in which they are read.
    enum Column: String, CaseIterable {
        case closureId = "closure_id"
        case dueBeforeMs = "due_before_ms"
        case loanId = "loan_id"
        case readerId = "reader_id"
        case dueAfterMs = "due_after_ms"
        case movedAtMs = "moved_at_ms"
    }

    static let table: SQLFragment = "circulation_postponed"
    static var columnsCount: Int { 6 }
    static var key: [Column] { [.closureId, .dueBeforeMs, .loanId] }
    static let insertion: RowStatement<PostponedRow> = insert()

    init(next row: Row) throws(Row.ColumnError) {
        self.closureId = try row.nextInteger()
        self.dueBeforeMs = try row.nextInteger()
        self.loanId = try row.nextInteger()
        self.readerId = try row.nextInteger()
        self.dueAfterMs = try row.nextInteger()
        self.movedAtMs = try row.nextInteger()
    }

    func parameter(_ column: Column) -> SQLValue {
        switch column {
        case .closureId: .integer(closureId)
        case .dueBeforeMs: .integer(dueBeforeMs)
        case .loanId: .integer(loanId)
        case .readerId: .integer(readerId)
        case .dueAfterMs: .integer(dueAfterMs)
        case .movedAtMs: .integer(movedAtMs)
        }
    }
}

/// A rule set. What was scheduled never changes, but for being withdrawn before its moment.
struct RuleSetRow: TableRow {
    var ruleSetId: Int64
    var code: String
    /// A RuleSetState.
    var state: Int64
    /// 0: a draft.
    var validFromMs: Int64
    var version: Int64
    var changedAtMs: Int64
    /// A lectern.circulation.v1.RuleSet: title, zone, rules, limits and examples.
    var content: [UInt8]

    /// The row with these columns set.
    init(
        ruleSetId: Int64 = 0,
        code: String = "",
        state: Int64 = 0,
        validFromMs: Int64 = 0,
        version: Int64 = 0,
        changedAtMs: Int64 = 0,
        content: [UInt8] = []
    ) {
        self.ruleSetId = ruleSetId
        self.code = code
        self.state = state
        self.validFromMs = validFromMs
        self.version = version
        self.changedAtMs = changedAtMs
        self.content = content
    }

    /// The columns, in the order in which they are read.
    enum Column: String, CaseIterable {
        case ruleSetId = "rule_set_id"
        case code = "code"
        case state = "state"
        case validFromMs = "valid_from_ms"
        case version = "version"
        case changedAtMs = "changed_at_ms"
        case content = "content"
    }

    static let table: SQLFragment = "circulation_rule_set"
    static var columnsCount: Int { 7 }
    static var key: [Column] { [.ruleSetId] }
    static let insertion: RowStatement<RuleSetRow> = insert()

    init(next row: Row) throws(Row.ColumnError) {
        self.ruleSetId = try row.nextInteger()
        self.code = try row.nextText()
        self.state = try row.nextInteger()
        self.validFromMs = try row.nextInteger()
        self.version = try row.nextInteger()
        self.changedAtMs = try row.nextInteger()
        self.content = try row.nextBlob()
    }

    func parameter(_ column: Column) -> SQLValue {
        switch column {
        case .ruleSetId: .integer(ruleSetId)
        case .code: .text(code)
        case .state: .integer(state)
        case .validFromMs: .integer(validFromMs)
        case .version: .integer(version)
        case .changedAtMs: .integer(changedAtMs)
        case .content: .blob(content)
        }
    }
}

/// What happened to an item, and to its loan: the columns after the first three are those that the kit fills in.
struct ItemHistoryRow: TableRow {
    var itemId: Int64
    var historyId: Int64
    /// 0: none.
    var loanId: Int64
    var event: String
    /// States of the item's life, or of the loan's where the item's does not change.
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
        itemId: Int64 = 0,
        historyId: Int64 = 0,
        loanId: Int64 = 0,
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
        self.itemId = itemId
        self.historyId = historyId
        self.loanId = loanId
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
        case itemId = "item_id"
        case historyId = "history_id"
        case loanId = "loan_id"
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

    static let table: SQLFragment = "circulation_history"
    static var columnsCount: Int { 12 }
    static var key: [Column] { [.itemId, .recordedAtMs, .historyId] }
    static let insertion: RowStatement<ItemHistoryRow> = insert()

    init(next row: Row) throws(Row.ColumnError) {
        self.itemId = try row.nextInteger()
        self.historyId = try row.nextInteger()
        self.loanId = try row.nextInteger()
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
        case .itemId: .integer(itemId)
        case .historyId: .integer(historyId)
        case .loanId: .integer(loanId)
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

/// A branch whose due dates are looked at by a timer.
struct SweepRow: TableRow {
    var branchId: Int64
    var sinceMs: Int64

    /// The row with these columns set.
    init(
        branchId: Int64 = 0,
        sinceMs: Int64 = 0
    ) {
        self.branchId = branchId
        self.sinceMs = sinceMs
    }

    /// The columns, in the order in which they are read.
    enum Column: String, CaseIterable {
        case branchId = "branch_id"
        case sinceMs = "since_ms"
    }

    static let table: SQLFragment = "circulation_sweep"
    static var columnsCount: Int { 2 }
    static var key: [Column] { [.branchId] }
    static let insertion: RowStatement<SweepRow> = insert()

    init(next row: Row) throws(Row.ColumnError) {
        self.branchId = try row.nextInteger()
        self.sinceMs = try row.nextInteger()
    }

    func parameter(_ column: Column) -> SQLValue {
        switch column {
        case .branchId: .integer(branchId)
        case .sinceMs: .integer(sinceMs)
        }
    }
}

/// The same, beside an item.
struct SweptBranch: TableView {
    var branchId: Int64

    /// The row with these columns set.
    init(
        branchId: Int64 = 0
    ) {
        self.branchId = branchId
    }

    /// The columns, in the order in which they are read.
    enum Column: String, CaseIterable {
        case branchId = "branch_id"
    }

    static let table: SQLFragment = "circulation_sweep"
    static var columnsCount: Int { 1 }

    init(next row: Row) throws(Row.ColumnError) {
        self.branchId = try row.nextInteger()
    }
}

/// What happened against the rules.
struct ConflictRow: TableRow {
    var conflictId: Int64
    var reason: String
    var barcode: String
    var readerId: Int64
    var loanId: Int64
    var otherLoanId: Int64
    var otherReaderId: Int64
    var happenedAtMs: Int64
    var recordedAtMs: Int64
    var terminal: String
    var deviceSequence: UInt64
    var rule: String
    /// NULL, in rows of before: no card was named.
    var card: String
    var settledAtMs: Int64?
    /// NULL, these three: it is open.
    var settledAtTerminal: String
    var settledBy: Int64
    var note: String
    /// Whether Work has an item for it.
    var hasItem: Bool
    /// NULL, these three: no action settled it, or none that charges.
    var action: String
    var chargedMinorUnits: Int64
    var chargedCurrency: String

    /// The row with these columns set.
    init(
        conflictId: Int64 = 0,
        reason: String = "",
        barcode: String = "",
        readerId: Int64 = 0,
        loanId: Int64 = 0,
        otherLoanId: Int64 = 0,
        otherReaderId: Int64 = 0,
        happenedAtMs: Int64 = 0,
        recordedAtMs: Int64 = 0,
        terminal: String = "",
        deviceSequence: UInt64 = 0,
        rule: String = "",
        card: String = "",
        settledAtMs: Int64? = nil,
        settledAtTerminal: String = "",
        settledBy: Int64 = 0,
        note: String = "",
        hasItem: Bool = false,
        action: String = "",
        chargedMinorUnits: Int64 = 0,
        chargedCurrency: String = ""
    ) {
        self.conflictId = conflictId
        self.reason = reason
        self.barcode = barcode
        self.readerId = readerId
        self.loanId = loanId
        self.otherLoanId = otherLoanId
        self.otherReaderId = otherReaderId
        self.happenedAtMs = happenedAtMs
        self.recordedAtMs = recordedAtMs
        self.terminal = terminal
        self.deviceSequence = deviceSequence
        self.rule = rule
        self.card = card
        self.settledAtMs = settledAtMs
        self.settledAtTerminal = settledAtTerminal
        self.settledBy = settledBy
        self.note = note
        self.hasItem = hasItem
        self.action = action
        self.chargedMinorUnits = chargedMinorUnits
        self.chargedCurrency = chargedCurrency
    }

    /// The columns, in the order in which they are read.
    enum Column: String, CaseIterable {
        case conflictId = "conflict_id"
        case reason = "reason"
        case barcode = "barcode"
        case readerId = "reader_id"
        case loanId = "loan_id"
        case otherLoanId = "other_loan_id"
        case otherReaderId = "other_reader_id"
        case happenedAtMs = "happened_at_ms"
        case recordedAtMs = "recorded_at_ms"
        case terminal = "terminal"
        case deviceSequence = "device_sequence"
        case rule = "rule"
        case card = "card"
        case settledAtMs = "settled_at_ms"
        case settledAtTerminal = "settled_at_terminal"
        case settledBy = "settled_by"
        case note = "note"
        case hasItem = "has_item"
        case action = "action"
        case chargedMinorUnits = "charged_minor_units"
        case chargedCurrency = "charged_currency"
    }

    static let table: SQLFragment = "circulation_conflict"
    static var columnsCount: Int { 21 }
    static var key: [Column] { [.conflictId] }
    static let insertion: RowStatement<ConflictRow> = insert()

    init(next row: Row) throws(Row.ColumnError) {
        self.conflictId = try row.nextInteger()
        self.reason = try row.nextText()
        self.barcode = try row.nextText()
        self.readerId = try row.nextInteger()
        self.loanId = try row.nextInteger()
        self.otherLoanId = try row.nextInteger()
        self.otherReaderId = try row.nextInteger()
        self.happenedAtMs = try row.nextInteger()
        self.recordedAtMs = try row.nextInteger()
        self.terminal = try row.nextText()
        self.deviceSequence = UInt64(bitPattern: try row.nextInteger())
        self.rule = try row.nextText()
        self.card = try row.nextText()
        self.settledAtMs = try row.nextOptionalInteger()
        self.settledAtTerminal = try row.nextText()
        self.settledBy = try row.nextInteger()
        self.note = try row.nextText()
        self.hasItem = try row.nextInteger() != 0
        self.action = try row.nextText()
        self.chargedMinorUnits = try row.nextInteger()
        self.chargedCurrency = try row.nextText()
    }

    func parameter(_ column: Column) -> SQLValue {
        switch column {
        case .conflictId: .integer(conflictId)
        case .reason: .text(reason)
        case .barcode: .text(barcode)
        case .readerId: .integer(readerId)
        case .loanId: .integer(loanId)
        case .otherLoanId: .integer(otherLoanId)
        case .otherReaderId: .integer(otherReaderId)
        case .happenedAtMs: .integer(happenedAtMs)
        case .recordedAtMs: .integer(recordedAtMs)
        case .terminal: .text(terminal)
        case .deviceSequence: .integer(Int64(bitPattern: deviceSequence))
        case .rule: .text(rule)
        case .card: .text(card)
        case .settledAtMs: SQLValue(settledAtMs)
        case .settledAtTerminal: .text(settledAtTerminal)
        case .settledBy: .integer(settledBy)
        case .note: .text(note)
        case .hasItem: .integer(hasItem ? 1 : 0)
        case .action: .text(action)
        case .chargedMinorUnits: .integer(chargedMinorUnits)
        case .chargedCurrency: .text(chargedCurrency)
        }
    }
}

/// A reader's record of a person who has several: all with the same number of the group. No row: it is the person's only one.
struct ReaderGroupRow: TableRow {
    var readerId: Int64
    /// The record that counts.
    var groupId: Int64

    /// The row with these columns set.
    init(
        readerId: Int64 = 0,
        groupId: Int64 = 0
    ) {
        self.readerId = readerId
        self.groupId = groupId
    }

    /// The columns, in the order in which they are read.
    enum Column: String, CaseIterable {
        case readerId = "reader_id"
        case groupId = "group_id"
    }

    static let table: SQLFragment = "circulation_reader_group"
    static var columnsCount: Int { 2 }
    static var key: [Column] { [.readerId] }
    static let insertion: RowStatement<ReaderGroupRow> = insert()

    init(next row: Row) throws(Row.ColumnError) {
        self.readerId = try row.nextInteger()
        self.groupId = try row.nextInteger()
    }

    func parameter(_ column: Column) -> SQLValue {
        switch column {
        case .readerId: .integer(readerId)
        case .groupId: .integer(groupId)
        }
    }
}

/// How many loans began and ended at a branch in a quarter of an hour: every zone's hours begin at one.
struct QuarterRow: TableRow {
    var branchId: Int64
    /// Quarters of an hour since 1970 UTC.
    var quarter: Int64
    var loans: Int64
    var returns: Int64

    /// The row with these columns set.
    init(
        branchId: Int64 = 0,
        quarter: Int64 = 0,
        loans: Int64 = 0,
        returns: Int64 = 0
    ) {
        self.branchId = branchId
        self.quarter = quarter
        self.loans = loans
        self.returns = returns
    }

    /// The columns, in the order in which they are read.
    enum Column: String, CaseIterable {
        case branchId = "branch_id"
        case quarter = "quarter"
        case loans = "loans"
        case returns = "returns"
    }

    static let table: SQLFragment = "circulation_quarter"
    static var columnsCount: Int { 4 }
    static var key: [Column] { [.branchId, .quarter] }
    static let insertion: RowStatement<QuarterRow> = insert()

    init(next row: Row) throws(Row.ColumnError) {
        self.branchId = try row.nextInteger()
        self.quarter = try row.nextInteger()
        self.loans = try row.nextInteger()
        self.returns = try row.nextInteger()
    }

    func parameter(_ column: Column) -> SQLValue {
        switch column {
        case .branchId: .integer(branchId)
        case .quarter: .integer(quarter)
        case .loans: .integer(loans)
        case .returns: .integer(returns)
        }
    }
}
