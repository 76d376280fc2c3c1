// The rows of lectern.notices.rows. Generated from Notices/rows.proto by protoc-gen-lectern. DO NOT EDIT.
// swift-format-ignore-file

internal import LecternKit
internal import LecternMessages

/// The tables of notices.
enum NoticesRows {
    /// The file and those that it imports, for the plugin's `fileDescriptors`.
    static let descriptors = EncodedDescriptors("CvM7CiBnb29nbGUvcHJvdG9idWYvZGVzY3JpcHRvci5wcm90bxIPZ29vZ2xlLnByb3RvYnVmIk0KEUZpbGVEZXNjcmlwdG9yU2V0EjgKBGZpbGUYASADKAsyJC5nb29nbGUucHJvdG9idWYuRmlsZURlc2NyaXB0b3JQcm90b1IEZmlsZSLkBAoTRmlsZURlc2NyaXB0b3JQcm90bxISCgRuYW1lGAEgASgJUgRuYW1lEhgKB3BhY2thZ2UYAiABKAlSB3BhY2thZ2USHgoKZGVwZW5kZW5jeRgDIAMoCVIKZGVwZW5kZW5jeRIrChFwdWJsaWNfZGVwZW5kZW5jeRgKIAMoBVIQcHVibGljRGVwZW5kZW5jeRInCg93ZWFrX2RlcGVuZGVuY3kYCyADKAVSDndlYWtEZXBlbmRlbmN5EkMKDG1lc3NhZ2VfdHlwZRgEIAMoCzIgLmdvb2dsZS5wcm90b2J1Zi5EZXNjcmlwdG9yUHJvdG9SC21lc3NhZ2VUeXBlEkEKCWVudW1fdHlwZRgFIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5FbnVtRGVzY3JpcHRvclByb3RvUghlbnVtVHlwZRJBCgdzZXJ2aWNlGAYgAygLMicuZ29vZ2xlLnByb3RvYnVmLlNlcnZpY2VEZXNjcmlwdG9yUHJvdG9SB3NlcnZpY2USQwoJZXh0ZW5zaW9uGAcgAygLMiUuZ29vZ2xlLnByb3RvYnVmLkZpZWxkRGVzY3JpcHRvclByb3RvUglleHRlbnNpb24SNgoHb3B0aW9ucxgIIAEoCzIcLmdvb2dsZS5wcm90b2J1Zi5GaWxlT3B0aW9uc1IHb3B0aW9ucxJJChBzb3VyY2VfY29kZV9pbmZvGAkgASgLMh8uZ29vZ2xlLnByb3RvYnVmLlNvdXJjZUNvZGVJbmZvUg5zb3VyY2VDb2RlSW5mbxIWCgZzeW50YXgYDCABKAlSBnN5bnRheCK5BgoPRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSOwoFZmllbGQYAiADKAsyJS5nb29nbGUucHJvdG9idWYuRmllbGREZXNjcmlwdG9yUHJvdG9SBWZpZWxkEkMKCWV4dGVuc2lvbhgGIAMoCzIlLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90b1IJZXh0ZW5zaW9uEkEKC25lc3RlZF90eXBlGAMgAygLMiAuZ29vZ2xlLnByb3RvYnVmLkRlc2NyaXB0b3JQcm90b1IKbmVzdGVkVHlwZRJBCgllbnVtX3R5cGUYBCADKAsyJC5nb29nbGUucHJvdG9idWYuRW51bURlc2NyaXB0b3JQcm90b1IIZW51bVR5cGUSWAoPZXh0ZW5zaW9uX3JhbmdlGAUgAygLMi8uZ29vZ2xlLnByb3RvYnVmLkRlc2NyaXB0b3JQcm90by5FeHRlbnNpb25SYW5nZVIOZXh0ZW5zaW9uUmFuZ2USRAoKb25lb2ZfZGVjbBgIIAMoCzIlLmdvb2dsZS5wcm90b2J1Zi5PbmVvZkRlc2NyaXB0b3JQcm90b1IJb25lb2ZEZWNsEjkKB29wdGlvbnMYByABKAsyHy5nb29nbGUucHJvdG9idWYuTWVzc2FnZU9wdGlvbnNSB29wdGlvbnMSVQoOcmVzZXJ2ZWRfcmFuZ2UYCSADKAsyLi5nb29nbGUucHJvdG9idWYuRGVzY3JpcHRvclByb3RvLlJlc2VydmVkUmFuZ2VSDXJlc2VydmVkUmFuZ2USIwoNcmVzZXJ2ZWRfbmFtZRgKIAMoCVIMcmVzZXJ2ZWROYW1lGnoKDkV4dGVuc2lvblJhbmdlEhQKBXN0YXJ0GAEgASgFUgVzdGFydBIQCgNlbmQYAiABKAVSA2VuZBJACgdvcHRpb25zGAMgASgLMiYuZ29vZ2xlLnByb3RvYnVmLkV4dGVuc2lvblJhbmdlT3B0aW9uc1IHb3B0aW9ucxo3Cg1SZXNlcnZlZFJhbmdlEhQKBXN0YXJ0GAEgASgFUgVzdGFydBIQCgNlbmQYAiABKAVSA2VuZCJ8ChVFeHRlbnNpb25SYW5nZU9wdGlvbnMSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAiLBBgoURmllbGREZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRIWCgZudW1iZXIYAyABKAVSBm51bWJlchJBCgVsYWJlbBgEIAEoDjIrLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90by5MYWJlbFIFbGFiZWwSPgoEdHlwZRgFIAEoDjIqLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90by5UeXBlUgR0eXBlEhsKCXR5cGVfbmFtZRgGIAEoCVIIdHlwZU5hbWUSGgoIZXh0ZW5kZWUYAiABKAlSCGV4dGVuZGVlEiMKDWRlZmF1bHRfdmFsdWUYByABKAlSDGRlZmF1bHRWYWx1ZRIfCgtvbmVvZl9pbmRleBgJIAEoBVIKb25lb2ZJbmRleBIbCglqc29uX25hbWUYCiABKAlSCGpzb25OYW1lEjcKB29wdGlvbnMYCCABKAsyHS5nb29nbGUucHJvdG9idWYuRmllbGRPcHRpb25zUgdvcHRpb25zEicKD3Byb3RvM19vcHRpb25hbBgRIAEoCFIOcHJvdG8zT3B0aW9uYWwitgIKBFR5cGUSDwoLVFlQRV9ET1VCTEUQARIOCgpUWVBFX0ZMT0FUEAISDgoKVFlQRV9JTlQ2NBADEg8KC1RZUEVfVUlOVDY0EAQSDgoKVFlQRV9JTlQzMhAFEhAKDFRZUEVfRklYRUQ2NBAGEhAKDFRZUEVfRklYRUQzMhAHEg0KCVRZUEVfQk9PTBAIEg8KC1RZUEVfU1RSSU5HEAkSDgoKVFlQRV9HUk9VUBAKEhAKDFRZUEVfTUVTU0FHRRALEg4KClRZUEVfQllURVMQDBIPCgtUWVBFX1VJTlQzMhANEg0KCVRZUEVfRU5VTRAOEhEKDVRZUEVfU0ZJWEVEMzIQDxIRCg1UWVBFX1NGSVhFRDY0EBASDwoLVFlQRV9TSU5UMzIQERIPCgtUWVBFX1NJTlQ2NBASIkMKBUxhYmVsEhIKDkxBQkVMX09QVElPTkFMEAESEgoOTEFCRUxfUkVRVUlSRUQQAhISCg5MQUJFTF9SRVBFQVRFRBADImMKFE9uZW9mRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSNwoHb3B0aW9ucxgCIAEoCzIdLmdvb2dsZS5wcm90b2J1Zi5PbmVvZk9wdGlvbnNSB29wdGlvbnMi4wIKE0VudW1EZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRI/CgV2YWx1ZRgCIAMoCzIpLmdvb2dsZS5wcm90b2J1Zi5FbnVtVmFsdWVEZXNjcmlwdG9yUHJvdG9SBXZhbHVlEjYKB29wdGlvbnMYAyABKAsyHC5nb29nbGUucHJvdG9idWYuRW51bU9wdGlvbnNSB29wdGlvbnMSXQoOcmVzZXJ2ZWRfcmFuZ2UYBCADKAsyNi5nb29nbGUucHJvdG9idWYuRW51bURlc2NyaXB0b3JQcm90by5FbnVtUmVzZXJ2ZWRSYW5nZVINcmVzZXJ2ZWRSYW5nZRIjCg1yZXNlcnZlZF9uYW1lGAUgAygJUgxyZXNlcnZlZE5hbWUaOwoRRW51bVJlc2VydmVkUmFuZ2USFAoFc3RhcnQYASABKAVSBXN0YXJ0EhAKA2VuZBgCIAEoBVIDZW5kIoMBChhFbnVtVmFsdWVEZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRIWCgZudW1iZXIYAiABKAVSBm51bWJlchI7CgdvcHRpb25zGAMgASgLMiEuZ29vZ2xlLnByb3RvYnVmLkVudW1WYWx1ZU9wdGlvbnNSB29wdGlvbnMipwEKFlNlcnZpY2VEZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRI+CgZtZXRob2QYAiADKAsyJi5nb29nbGUucHJvdG9idWYuTWV0aG9kRGVzY3JpcHRvclByb3RvUgZtZXRob2QSOQoHb3B0aW9ucxgDIAEoCzIfLmdvb2dsZS5wcm90b2J1Zi5TZXJ2aWNlT3B0aW9uc1IHb3B0aW9ucyKJAgoVTWV0aG9kRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSHQoKaW5wdXRfdHlwZRgCIAEoCVIJaW5wdXRUeXBlEh8KC291dHB1dF90eXBlGAMgASgJUgpvdXRwdXRUeXBlEjgKB29wdGlvbnMYBCABKAsyHi5nb29nbGUucHJvdG9idWYuTWV0aG9kT3B0aW9uc1IHb3B0aW9ucxIwChBjbGllbnRfc3RyZWFtaW5nGAUgASgIOgVmYWxzZVIPY2xpZW50U3RyZWFtaW5nEjAKEHNlcnZlcl9zdHJlYW1pbmcYBiABKAg6BWZhbHNlUg9zZXJ2ZXJTdHJlYW1pbmcikQkKC0ZpbGVPcHRpb25zEiEKDGphdmFfcGFja2FnZRgBIAEoCVILamF2YVBhY2thZ2USMAoUamF2YV9vdXRlcl9jbGFzc25hbWUYCCABKAlSEmphdmFPdXRlckNsYXNzbmFtZRI1ChNqYXZhX211bHRpcGxlX2ZpbGVzGAogASgIOgVmYWxzZVIRamF2YU11bHRpcGxlRmlsZXMSRAodamF2YV9nZW5lcmF0ZV9lcXVhbHNfYW5kX2hhc2gYFCABKAhCAhgBUhlqYXZhR2VuZXJhdGVFcXVhbHNBbmRIYXNoEjoKFmphdmFfc3RyaW5nX2NoZWNrX3V0ZjgYGyABKAg6BWZhbHNlUhNqYXZhU3RyaW5nQ2hlY2tVdGY4ElMKDG9wdGltaXplX2ZvchgJIAEoDjIpLmdvb2dsZS5wcm90b2J1Zi5GaWxlT3B0aW9ucy5PcHRpbWl6ZU1vZGU6BVNQRUVEUgtvcHRpbWl6ZUZvchIdCgpnb19wYWNrYWdlGAsgASgJUglnb1BhY2thZ2USNQoTY2NfZ2VuZXJpY19zZXJ2aWNlcxgQIAEoCDoFZmFsc2VSEWNjR2VuZXJpY1NlcnZpY2VzEjkKFWphdmFfZ2VuZXJpY19zZXJ2aWNlcxgRIAEoCDoFZmFsc2VSE2phdmFHZW5lcmljU2VydmljZXMSNQoTcHlfZ2VuZXJpY19zZXJ2aWNlcxgSIAEoCDoFZmFsc2VSEXB5R2VuZXJpY1NlcnZpY2VzEjcKFHBocF9nZW5lcmljX3NlcnZpY2VzGCogASgIOgVmYWxzZVIScGhwR2VuZXJpY1NlcnZpY2VzEiUKCmRlcHJlY2F0ZWQYFyABKAg6BWZhbHNlUgpkZXByZWNhdGVkEi4KEGNjX2VuYWJsZV9hcmVuYXMYHyABKAg6BHRydWVSDmNjRW5hYmxlQXJlbmFzEioKEW9iamNfY2xhc3NfcHJlZml4GCQgASgJUg9vYmpjQ2xhc3NQcmVmaXgSKQoQY3NoYXJwX25hbWVzcGFjZRglIAEoCVIPY3NoYXJwTmFtZXNwYWNlEiEKDHN3aWZ0X3ByZWZpeBgnIAEoCVILc3dpZnRQcmVmaXgSKAoQcGhwX2NsYXNzX3ByZWZpeBgoIAEoCVIOcGhwQ2xhc3NQcmVmaXgSIwoNcGhwX25hbWVzcGFjZRgpIAEoCVIMcGhwTmFtZXNwYWNlEjQKFnBocF9tZXRhZGF0YV9uYW1lc3BhY2UYLCABKAlSFHBocE1ldGFkYXRhTmFtZXNwYWNlEiEKDHJ1YnlfcGFja2FnZRgtIAEoCVILcnVieVBhY2thZ2USWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24iOgoMT3B0aW1pemVNb2RlEgkKBVNQRUVEEAESDQoJQ09ERV9TSVpFEAISEAoMTElURV9SVU5USU1FEAMqCQjoBxCAgICAAkoECCYQJyLjAgoOTWVzc2FnZU9wdGlvbnMSPAoXbWVzc2FnZV9zZXRfd2lyZV9mb3JtYXQYASABKAg6BWZhbHNlUhRtZXNzYWdlU2V0V2lyZUZvcm1hdBJMCh9ub19zdGFuZGFyZF9kZXNjcmlwdG9yX2FjY2Vzc29yGAIgASgIOgVmYWxzZVIcbm9TdGFuZGFyZERlc2NyaXB0b3JBY2Nlc3NvchIlCgpkZXByZWNhdGVkGAMgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBIbCgltYXBfZW50cnkYByABKAhSCG1hcEVudHJ5ElgKFHVuaW50ZXJwcmV0ZWRfb3B0aW9uGOcHIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5VbmludGVycHJldGVkT3B0aW9uUhN1bmludGVycHJldGVkT3B0aW9uKgkI6AcQgICAgAJKBAgEEAVKBAgFEAZKBAgGEAdKBAgIEAlKBAgJEAoikgQKDEZpZWxkT3B0aW9ucxJBCgVjdHlwZRgBIAEoDjIjLmdvb2dsZS5wcm90b2J1Zi5GaWVsZE9wdGlvbnMuQ1R5cGU6BlNUUklOR1IFY3R5cGUSFgoGcGFja2VkGAIgASgIUgZwYWNrZWQSRwoGanN0eXBlGAYgASgOMiQuZ29vZ2xlLnByb3RvYnVmLkZpZWxkT3B0aW9ucy5KU1R5cGU6CUpTX05PUk1BTFIGanN0eXBlEhkKBGxhenkYBSABKAg6BWZhbHNlUgRsYXp5Ei4KD3VudmVyaWZpZWRfbGF6eRgPIAEoCDoFZmFsc2VSDnVudmVyaWZpZWRMYXp5EiUKCmRlcHJlY2F0ZWQYAyABKAg6BWZhbHNlUgpkZXByZWNhdGVkEhkKBHdlYWsYCiABKAg6BWZhbHNlUgR3ZWFrElgKFHVuaW50ZXJwcmV0ZWRfb3B0aW9uGOcHIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5VbmludGVycHJldGVkT3B0aW9uUhN1bmludGVycHJldGVkT3B0aW9uIi8KBUNUeXBlEgoKBlNUUklORxAAEggKBENPUkQQARIQCgxTVFJJTkdfUElFQ0UQAiI1CgZKU1R5cGUSDQoJSlNfTk9STUFMEAASDQoJSlNfU1RSSU5HEAESDQoJSlNfTlVNQkVSEAIqCQjoBxCAgICAAkoECAQQBSJzCgxPbmVvZk9wdGlvbnMSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAiLAAQoLRW51bU9wdGlvbnMSHwoLYWxsb3dfYWxpYXMYAiABKAhSCmFsbG93QWxpYXMSJQoKZGVwcmVjYXRlZBgDIAEoCDoFZmFsc2VSCmRlcHJlY2F0ZWQSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAkoECAUQBiKeAQoQRW51bVZhbHVlT3B0aW9ucxIlCgpkZXByZWNhdGVkGAEgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbioJCOgHEICAgIACIpwBCg5TZXJ2aWNlT3B0aW9ucxIlCgpkZXByZWNhdGVkGCEgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbioJCOgHEICAgIACIuACCg1NZXRob2RPcHRpb25zEiUKCmRlcHJlY2F0ZWQYISABKAg6BWZhbHNlUgpkZXByZWNhdGVkEnEKEWlkZW1wb3RlbmN5X2xldmVsGCIgASgOMi8uZ29vZ2xlLnByb3RvYnVmLk1ldGhvZE9wdGlvbnMuSWRlbXBvdGVuY3lMZXZlbDoTSURFTVBPVEVOQ1lfVU5LTk9XTlIQaWRlbXBvdGVuY3lMZXZlbBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbiJQChBJZGVtcG90ZW5jeUxldmVsEhcKE0lERU1QT1RFTkNZX1VOS05PV04QABITCg9OT19TSURFX0VGRkVDVFMQARIOCgpJREVNUE9URU5UEAIqCQjoBxCAgICAAiKaAwoTVW5pbnRlcnByZXRlZE9wdGlvbhJBCgRuYW1lGAIgAygLMi0uZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb24uTmFtZVBhcnRSBG5hbWUSKQoQaWRlbnRpZmllcl92YWx1ZRgDIAEoCVIPaWRlbnRpZmllclZhbHVlEiwKEnBvc2l0aXZlX2ludF92YWx1ZRgEIAEoBFIQcG9zaXRpdmVJbnRWYWx1ZRIsChJuZWdhdGl2ZV9pbnRfdmFsdWUYBSABKANSEG5lZ2F0aXZlSW50VmFsdWUSIQoMZG91YmxlX3ZhbHVlGAYgASgBUgtkb3VibGVWYWx1ZRIhCgxzdHJpbmdfdmFsdWUYByABKAxSC3N0cmluZ1ZhbHVlEicKD2FnZ3JlZ2F0ZV92YWx1ZRgIIAEoCVIOYWdncmVnYXRlVmFsdWUaSgoITmFtZVBhcnQSGwoJbmFtZV9wYXJ0GAEgAigJUghuYW1lUGFydBIhCgxpc19leHRlbnNpb24YAiACKAhSC2lzRXh0ZW5zaW9uIqcCCg5Tb3VyY2VDb2RlSW5mbxJECghsb2NhdGlvbhgBIAMoCzIoLmdvb2dsZS5wcm90b2J1Zi5Tb3VyY2VDb2RlSW5mby5Mb2NhdGlvblIIbG9jYXRpb24azgEKCExvY2F0aW9uEhYKBHBhdGgYASADKAVCAhABUgRwYXRoEhYKBHNwYW4YAiADKAVCAhABUgRzcGFuEikKEGxlYWRpbmdfY29tbWVudHMYAyABKAlSD2xlYWRpbmdDb21tZW50cxIrChF0cmFpbGluZ19jb21tZW50cxgEIAEoCVIQdHJhaWxpbmdDb21tZW50cxI6ChlsZWFkaW5nX2RldGFjaGVkX2NvbW1lbnRzGAYgAygJUhdsZWFkaW5nRGV0YWNoZWRDb21tZW50cyLRAQoRR2VuZXJhdGVkQ29kZUluZm8STQoKYW5ub3RhdGlvbhgBIAMoCzItLmdvb2dsZS5wcm90b2J1Zi5HZW5lcmF0ZWRDb2RlSW5mby5Bbm5vdGF0aW9uUgphbm5vdGF0aW9uGm0KCkFubm90YXRpb24SFgoEcGF0aBgBIAMoBUICEAFSBHBhdGgSHwoLc291cmNlX2ZpbGUYAiABKAlSCnNvdXJjZUZpbGUSFAoFYmVnaW4YAyABKAVSBWJlZ2luEhAKA2VuZBgEIAEoBVIDZW5kQn4KE2NvbS5nb29nbGUucHJvdG9idWZCEERlc2NyaXB0b3JQcm90b3NIAVotZ29vZ2xlLmdvbGFuZy5vcmcvcHJvdG9idWYvdHlwZXMvZGVzY3JpcHRvcnBi+AEBogIDR1BCqgIaR29vZ2xlLlByb3RvYnVmLlJlZmxlY3Rpb24KuiEKFWxlY3Rlcm4vb3B0aW9ucy5wcm90bxIHbGVjdGVybhogZ29vZ2xlL3Byb3RvYnVmL2Rlc2NyaXB0b3IucHJvdG8iawoFUGFydHkSNgoLY2VydGlmaWNhdGUYASABKA4yFC5sZWN0ZXJuLkNlcnRpZmljYXRlUgtjZXJ0aWZpY2F0ZRIqCgdzZXNzaW9uGAIgASgOMhAubGVjdGVybi5TZXNzaW9uUgdzZXNzaW9uIpcCCgRSdWxlEiQKBWFsbG93GAEgAygLMg4ubGVjdGVybi5QYXJ0eVIFYWxsb3cSJwoGZWZmZWN0GAIgASgOMg8ubGVjdGVybi5FZmZlY3RSBmVmZmVjdBIdCgp0aW1lb3V0X21zGAMgASgNUgl0aW1lb3V0TXMSFgoGaW5saW5lGAQgASgIUgZpbmxpbmUSGAoHcmVhc29ucxgFIAMoCVIHcmVhc29ucxIYCgdwcmVwYXJlGAYgASgIUgdwcmVwYXJlEhYKBnNlY3JldBgHIAEoCFIGc2VjcmV0EicKBmZvbGxvdxgIIAEoCzIPLmxlY3Rlcm4uRm9sbG93UgZmb2xsb3cSFAoFcmlnaHQYCSABKAlSBXJpZ2h0IkEKBkZvbGxvdxIWCgZ0b3BpY3MYASADKAlSBnRvcGljcxIfCgtmcm9tX29sZGVzdBgCIAEoCFIKZnJvbU9sZGVzdCJWCgZSZWFzb24SFgoGc3RhdHVzGAEgASgFUgZzdGF0dXMSDgoCemgYAiABKAlSAnpoEg4KAmVuGAMgASgJUgJlbhIUCgVmYWN0cxgEIAMoCVIFZmFjdHMisgEKBVRhYmxlEhIKBG5hbWUYASABKAlSBG5hbWUSEAoDa2V5GAIgAygJUgNrZXkSFgoGcGVyc29uGAMgAygJUgZwZXJzb24SKgoFZXJhc2UYBCABKA4yFC5sZWN0ZXJuLlRhYmxlLkVyYXNlUgVlcmFzZSI/CgVFcmFzZRIVChFFUkFTRV9VTlNQRUNJRklFRBAAEgoKBkRFTEVURRABEgkKBUJMQU5LEAISCAoES0VFUBADIhYKBFZpZXcSDgoCb2YYASABKAlSAm9mKk8KC0NlcnRpZmljYXRlEhIKDk5PX0NFUlRJRklDQVRFEAASCgoGREVWSUNFEAESCwoHUEFSVE5FUhACEggKBERFU0sQAxIJCgVBRE1JThAEKjAKB1Nlc3Npb24SDgoKTk9fU0VTU0lPThAAEgoKBlJFQURFUhABEgkKBVNUQUZGEAIqJwoGRWZmZWN0EggKBE5PTkUQABIICgRSRUFEEAESCQoFV1JJVEUQAjpDCgRydWxlEh4uZ29vZ2xlLnByb3RvYnVmLk1ldGhvZE9wdGlvbnMY0YYDIAEoCzINLmxlY3Rlcm4uUnVsZVIEcnVsZTpMCgZyZWFzb24SIS5nb29nbGUucHJvdG9idWYuRW51bVZhbHVlT3B0aW9ucxjRhgMgASgLMg8ubGVjdGVybi5SZWFzb25SBnJlYXNvbjpHCgV0YWJsZRIfLmdvb2dsZS5wcm90b2J1Zi5NZXNzYWdlT3B0aW9ucxjRhgMgASgLMg4ubGVjdGVybi5UYWJsZVIFdGFibGU6RAoEdmlldxIfLmdvb2dsZS5wcm90b2J1Zi5NZXNzYWdlT3B0aW9ucxjShgMgASgLMg0ubGVjdGVybi5WaWV3UgR2aWV3SrAXCvQBCgEMEgMDABIa6QEgV2hhdCBhIG1ldGhvZCBtYXkgZG8gYW5kIHdobyBtYXkgY2FsbCBpdCwgc2FpZCBvbmNlLCBiZXNpZGUgdGhlIG1ldGhvZC4gVGhlIGdlbmVyYXRvciB0dXJucyB0aGVzZQogb3B0aW9ucyBpbnRvIHRoZSB0YWJsZSB0aGF0IHRoZSBkYWVtb24gZW5mb3JjZXMgYW5kIGludG8gdGhlIHJlZmVyZW5jZSBwYWdlLiBMaWtld2lzZSB0aGUgdGFibGVzIG9mIGEgcGx1Z2luLAogaW4gYSBmaWxlIG9mIGl0cyBvd24uCgpmCgIFABIECQATARpaIFdoYXQgYSBjYWxsZXIncyBUTFMgY2VydGlmaWNhdGUgbWFrZXMgaXQuIFRoZSByb2xlIGlzIHBhcnQgb2YgdGhlIGNlcnRpZmljYXRlJ3MgU0FOIFVSSS4KCj4KBAUAAgESAwwCDRoxIEEga2lvc2ssIGEgbG9ja2VyLCBhIGdhdGU6IHVuYXR0ZW5kZWQgaGFyZHdhcmUuCgpJCgQFAAICEgMOAg4aPCBUaGUgYmFja2VuZCBvZiBhIGJvb2tzaG9wLCBhIGNvdXJpZXIsIGEgbWluaS1wcm9ncmFtIGhvc3QuCgoeCgQFAAIDEgMQAgsaESBBIHN0YWZmZWQgZGVzay4KCiAKBAUAAgQSAxICDBoTIEFuIGFkbWluaXN0cmF0b3IuCgotCgIFARIEFgAaARohIFdobyBpcyBzaWduZWQgaW4gYXQgdGhlIGNhbGxlci4KCjEKAgQAEgQdACABGiUgT25lIGtpbmQgb2YgY2FsbGVyLiBCb3RoIG11c3QgaG9sZC4KCikKAgUCEgQjACoBGh0gV2hhdCBhIG1ldGhvZCBkb2VzIHRvIGRhdGEuCgofCgQFAgIAEgMlAgsaEiBUb3VjaGVzIG5vIGRhdGEuCgoiCgQFAgIBEgMnAgsaFSBSZWFkcyBvbmUgc25hcHNob3QuCgonCgQFAgICEgMpAgwaGiBSdW5zIGluIG9uZSB0cmFuc2FjdGlvbi4KCiUKAgQBEgQtAEEBGhkgVGhlIHJ1bGUgb2Ygb25lIG1ldGhvZC4KCkQKBAQBAgASAy8CGxo3IEFueSBvZiB0aGVzZSBtYXkgY2FsbDsgZW1wdHk6IG9ubHkgb3RoZXIgcGx1Z2lucyBtYXkuCgpoCgQEAQICEgMyAhgaWyBUaGUgdGltZSBhIGNhbGwgbWF5IHRha2UgdW5sZXNzIHRoZSBjYWxsZXIgc2F5cyBvdGhlcndpc2U7IDAgaXMgdGhlIGRhZW1vbidzIG93biBkZWZhdWx0LgoKrgEKBAQBAgMSAzUCEhqgASBOT05FIG9yIFJFQUQ6IHNvIGxpdHRsZSB3b3JrIHRoYXQgaXQgbWF5IHJ1biBvbiB0aGUgcmVhY3Rvci4gQSBSRUFEIHRoZXJlIHRoYXQgcHJvdmVzIHRvIGJlIG1vcmUsIG9yIHdvdWxkIGhhdmUgdG8KIHdhaXQsIGlzIHJ1biBhZ2FpbiBvbiB0aGUgc3RvcmUncyB0aHJlYWRzLgoKXgoEBAECBBIDNwIeGlEgTmFtZXMgb2YgdGhlIHZhbHVlcyBvZiB0aGUgc2VydmljZSdzIFJlYXNvbiBlbnVtIHRoYXQgdGhpcyBtZXRob2QgcmVmdXNlcyB3aXRoLgoKWwoEBAECBRIDOQITGk4gVGhlIGhhbmRsZXIgaGFzIGEgc2xvdyBwYXJ0IHRoYXQgcnVucyBiZWZvcmUgdGhlIHRyYW5zYWN0aW9uLCBvbiBhIHNuYXBzaG90LgoKbAoEBAECBhIDOwISGl8gVGhlIGFuc3dlciBob2xkcyBhIHNlY3JldDogaXQgaXMgbmV2ZXIgc3RvcmVkIHVuZGVyIGl0cyByZXF1ZXN0IGtleSwgYW5kIGEgcmVwZWF0IHJ1bnMgYWdhaW4uCgqQAQoEBAECBxIDPQIUGoIBIE90aGVyIHBsdWdpbnMgb25seSwgV1JJVEU6IHRoZSBob3N0IGNhbGxzIHRoZSBtZXRob2QgZm9yIGVhY2ggY2hhbmdlIG9mIHRoZXNlIHRvcGljcywgd2hvc2UgcmVxdWVzdCBpcyBhIGxlY3Rlcm4uaG9zdC52MS5DaGFuZ2UuCgrRAQoEBAECCBIDQAITGsMBIFdoYXQgYSBtZW1iZXIgb2Ygc3RhZmYgbXVzdCBiZSBhbGxvd2VkIHRvIGRvLCAiY2lyY3VsYXRpb24ubGVuZCI6IHRoZSBwYXJ0aWVzIHdpdGggc2Vzc2lvbiBTVEFGRiBhcmUgZm9yIHNlc3Npb25zIHRoYXQgaGF2ZSB0aGlzCiByaWdodC4gIioiOiBhbnkgbWVtYmVyIG9mIHN0YWZmLiBHaXZlbiB3aGVyZXZlciBzdGFmZiBtYXkgY2FsbC4KCisKAgQCEgREAEkBGh8gVG9waWNzIHRoYXQgYSBtZXRob2QgZm9sbG93cy4KCkMKBAQCAgASA0YCHRo2ICJjaXJjdWxhdGlvbi5sb2FuIiwgb3IgYSBiZWdpbm5pbmcsICJjaXJjdWxhdGlvbi4qIi4KCncKBAQCAgESA0gCFxpqIEJlZ2lucyB3aXRoIHRoZSBvbGRlc3QgY2hhbmdlIHRoYXQgaXMga2VwdDsgZWxzZSB3aXRoIHRob3NlIHRoYXQgY29tZSBhZnRlciB0aGUgcGx1Z2luIHdhcyBmaXJzdCBsb2FkZWQuCgpXCgIEAxIETABSARpLIEhvdyBhIHJlYXNvbiBpcyB0b2xkIHRvIGEgcHJvZ3JhbSAodGhlIGdSUEMgc3RhdHVzIGNvZGUpIGFuZCB0byBhIHBlcnNvbi4KCjgKBAQDAgMSA1ECHBorIE5hbWVzIG9mIHRoZSBmYWN0cyB0aGF0IG1heSBjb21lIHdpdGggaXQuCgpjCgIEBBIEVQBnARpXIEEgdGFibGUgb2YgYSBwbHVnaW46IHRoZSBtZXNzYWdlIGlzIGl0cyByb3csIGVhY2ggZmllbGQgYSBjb2x1bW4gb2YgdGhlIGZpZWxkJ3MgbmFtZS4KCk4KBAQEBAASBFcCXwMaQCBXaGF0IGhhcHBlbnMgdG8gdGhlIHJvdyB3aGVuIGEgcGVyc29uIHRoYXQgaXQgbmFtZXMgaXMgZXJhc2VkLgoKJAoGBAQEAAIBEgNaBA8aFSBUaGUgcm93IGlzIGRlbGV0ZWQuCgpnCgYEBAQAAgISA1wEDhpYIFRoZSByb3cgc3RheXM7IHRoZSBjb2x1bW5zIHRoYXQgbmFtZSB0aGUgcGVyc29uIGJlY29tZSBOVUxMIHdoZXJlIHRoZXkgbWF5IGJlLCBlbHNlIDAuCgooCgYEBAQAAgMSA14EDRoZIFRoZSByb3cgc3RheXMgYXMgaXQgaXMuCgpBCgQEBAIAEgNhAhIaNCAiY2lyY3VsYXRpb25faXRlbSI7IGJlZ2lucyB3aXRoIHRoZSBwbHVnaW4ncyBuYW1lLgoKLgoEBAQCARIDYwIaGiEgVGhlIGNvbHVtbnMgb2YgdGhlIHByaW1hcnkga2V5LgoKdwoEBAQCAhIDZQIdGmogQ29sdW1ucyB0aGF0IGhvbGQgdGhlIG51bWJlciBvZiBhIHBlcnNvbjogd2hhdCBpcyBleHBvcnRlZCBhbmQgZXJhc2VkIHdpdGggdGhhdCBwZXJzb24gaXMgZm91bmQgYnkgdGhlbS4KClMKAgQFEgRqAG0BGkcgU29tZSBjb2x1bW5zIG9mIGEgdGFibGUsIGZvciBzdGF0ZW1lbnRzIHRoYXQgcmVhZCBubyBtb3JlIHRoYW4gdGhvc2UuCgpACgQEBQIAEgNsAhAaMyBUaGUgbWVzc2FnZSBvZiB0aGUgdGFibGUncyByb3csIGluIHRoZSBzYW1lIGZpbGUuCmIGcHJvdG8zCscoChJOb3RpY2VzL3Jvd3MucHJvdG8SFGxlY3Rlcm4ubm90aWNlcy5yb3dzGhVsZWN0ZXJuL29wdGlvbnMucHJvdG8icwoHS2luZFJvdxISCgRjb2RlGAEgASgJUgRjb2RlEhgKB3ZlcnNpb24YAiABKANSB3ZlcnNpb24SIAoLZGVjbGFyYXRpb24YAyABKAxSC2RlY2xhcmF0aW9uOhiKtRgUCgxub3RpY2VzX2tpbmQSBGNvZGUikgIKC1RlbXBsYXRlUm93EhIKBGtpbmQYASABKAlSBGtpbmQSGAoHY2hhbm5lbBgCIAEoA1IHY2hhbm5lbBIaCghsYW5ndWFnZRgDIAEoCVIIbGFuZ3VhZ2USGAoHc3ViamVjdBgEIAEoCVIHc3ViamVjdBISCgRib2R5GAUgASgJUgRib2R5Eh8KC2RpZ2VzdF9ib2R5GAYgASgJUgpkaWdlc3RCb2R5Eh8KC2RpZ2VzdF9saW5lGAcgASgJUgpkaWdlc3RMaW5lEhgKB3ZlcnNpb24YCCABKANSB3ZlcnNpb246L4q1GCsKEG5vdGljZXNfdGVtcGxhdGUSBGtpbmQSB2NoYW5uZWwSCGxhbmd1YWdlItQBCgpDaGFubmVsUm93Eh0KCmxpYnJhcnlfaWQYASABKANSCWxpYnJhcnlJZBIYCgdjaGFubmVsGAIgASgDUgdjaGFubmVsEhgKB2NhcnJpZXIYAyABKAlSB2NhcnJpZXISEgoEcmFuaxgEIAEoA1IEcmFuaxIQCgNhcHAYBSABKAlSA2FwcBIYCgd2ZXJzaW9uGAYgASgDUgd2ZXJzaW9uOjOKtRgvCg9ub3RpY2VzX2NoYW5uZWwSCmxpYnJhcnlfaWQSB2NoYW5uZWwSB2NhcnJpZXIihgEKC1NldHRpbmdzUm93Eh0KCmxpYnJhcnlfaWQYASABKANSCWxpYnJhcnlJZBIaCghzZXR0aW5ncxgCIAEoDFIIc2V0dGluZ3MSGAoHdmVyc2lvbhgDIAEoA1IHdmVyc2lvbjoiirUYHgoQbm90aWNlc19zZXR0aW5ncxIKbGlicmFyeV9pZCK8AQoNUHJlZmVyZW5jZVJvdxIbCglyZWFkZXJfaWQYASABKANSCHJlYWRlcklkEh8KC2Zyb21fbWludXRlGAIgASgDUgpmcm9tTWludXRlEiEKDHVudGlsX21pbnV0ZRgDIAEoA1ILdW50aWxNaW51dGUSGAoHdmVyc2lvbhgEIAEoA1IHdmVyc2lvbjowirUYLAoSbm90aWNlc19wcmVmZXJlbmNlEglyZWFkZXJfaWQaCXJlYWRlcl9pZCABIrQBCglDaG9pY2VSb3cSGwoJcmVhZGVyX2lkGAEgASgDUghyZWFkZXJJZBIYCgdwdXJwb3NlGAIgASgDUgdwdXJwb3NlEhgKB2NoYW5uZWwYAyABKANSB2NoYW5uZWwSFgoGd2FudGVkGAQgASgIUgZ3YW50ZWQ6Poq1GDoKDm5vdGljZXNfY2hvaWNlEglyZWFkZXJfaWQSB3B1cnBvc2USB2NoYW5uZWwaCXJlYWRlcl9pZCABIuEBCg1CYWRBZGRyZXNzUm93EhsKCXJlYWRlcl9pZBgBIAEoA1IIcmVhZGVySWQSGAoHY2hhbm5lbBgCIAEoA1IHY2hhbm5lbBIhCgxhZGRyZXNzX2hhc2gYAyABKAlSC2FkZHJlc3NIYXNoEiIKDWJvdW5jZWRfYXRfbXMYBCABKANSC2JvdW5jZWRBdE1zEhYKBnJlYXNvbhgFIAEoCVIGcmVhc29uOjqKtRg2ChNub3RpY2VzX2JhZF9hZGRyZXNzEglyZWFkZXJfaWQSB2NoYW5uZWwaCXJlYWRlcl9pZCABIvUECglOb3RpY2VSb3cSGwoJbm90aWNlX2lkGAEgASgDUghub3RpY2VJZBISCgRraW5kGAIgASgJUgRraW5kEhsKCW93bmVyX2tleRgDIAEoCVIIb3duZXJLZXkSGwoJcmVhZGVyX2lkGAQgASgDUghyZWFkZXJJZBISCgR0b2xkGAUgASgMUgR0b2xkEhQKBXN0YXRlGAYgASgJUgVzdGF0ZRIeCgthZGRlZF9hdF9tcxgHIAEoA1IJYWRkZWRBdE1zEiIKDWV4cGlyZXNfYXRfbXMYCCABKANSC2V4cGlyZXNBdE1zEh4KCm5leHRfYXRfbXMYCSABKANIAFIIbmV4dEF0TXMSIQoMZGlnZXN0X2dyb3VwGAogASgJUgtkaWdlc3RHcm91cBIXCgdoZWFkX2lkGAsgASgDUgZoZWFkSWQSGAoHY2hhbm5lbBgMIAEoA1IHY2hhbm5lbBIYCgdjYXJyaWVyGA0gASgJUgdjYXJyaWVyEhgKB2F0dGVtcHQYDiABKANSB2F0dGVtcHQSHwoLcm91bmRfYWZ0ZXIYDyABKANSCnJvdW5kQWZ0ZXISKgoQd2FpdGluZ19zaW5jZV9tcxgQIAEoA0gBUg53YWl0aW5nU2luY2VNcxIeCgtpbmJveF9hdF9tcxgRIAEoA1IJaW5ib3hBdE1zEiAKDG9wZW5lZF9hdF9tcxgSIAEoA1IKb3BlbmVkQXRNczosirUYKAoObm90aWNlc19ub3RpY2USCW5vdGljZV9pZBoJcmVhZGVyX2lkIAFCEAoOaGFzX25leHRfYXRfbXNCFgoUaGFzX3dhaXRpbmdfc2luY2VfbXMisgMKCkF0dGVtcHRSb3cSGwoJbm90aWNlX2lkGAEgASgDUghub3RpY2VJZBIYCgdhdHRlbXB0GAIgASgDUgdhdHRlbXB0EhsKCXJlYWRlcl9pZBgDIAEoA1IIcmVhZGVySWQSGAoHY2hhbm5lbBgEIAEoA1IHY2hhbm5lbBIYCgdjYXJyaWVyGAUgASgJUgdjYXJyaWVyEiAKDHF1ZXVlZF9hdF9tcxgGIAEoA1IKcXVldWVkQXRNcxIiCg1mZXRjaGVkX2F0X21zGAcgASgDUgtmZXRjaGVkQXRNcxIYCgdvdXRjb21lGAggASgJUgdvdXRjb21lEiIKDW91dGNvbWVfYXRfbXMYCSABKANSC291dGNvbWVBdE1zEhYKBnJlYXNvbhgKIAEoCVIGcmVhc29uEiUKDm1hc2tlZF9hZGRyZXNzGAsgASgJUg1tYXNrZWRBZGRyZXNzEiEKDGFkZHJlc3NfaGFzaBgMIAEoCVILYWRkcmVzc0hhc2g6Noq1GDIKD25vdGljZXNfYXR0ZW1wdBIJbm90aWNlX2lkEgdhdHRlbXB0GglyZWFkZXJfaWQgASKlAQoKQ2FycmllclJvdxISCgRuYW1lGAEgASgJUgRuYW1lEh4KC2hlYXJkX2F0X21zGAIgASgDUgloZWFyZEF0TXMSJgoPc2lsZW50X3NpbmNlX21zGAMgASgDUg1zaWxlbnRTaW5jZU1zEh4KC2NoZWNrX2F0X21zGAQgASgDUgljaGVja0F0TXM6G4q1GBcKD25vdGljZXNfY2FycmllchIEbmFtZSJUCghTd2VlcFJvdxISCgRuYW1lGAEgASgJUgRuYW1lEhkKCHNpbmNlX21zGAIgASgDUgdzaW5jZU1zOhmKtRgVCg1ub3RpY2VzX3N3ZWVwEgRuYW1lIlMKCVNlY3JldFJvdxISCgRuYW1lGAEgASgJUgRuYW1lEhYKBnNlY3JldBgCIAEoDFIGc2VjcmV0OhqKtRgWCg5ub3RpY2VzX3NlY3JldBIEbmFtZSK3AwoQTm90aWNlSGlzdG9yeVJvdxIbCglub3RpY2VfaWQYASABKANSCG5vdGljZUlkEh0KCmhpc3RvcnlfaWQYAiABKANSCWhpc3RvcnlJZBIUCgVldmVudBgDIAEoCVIFZXZlbnQSHQoKZnJvbV9zdGF0ZRgEIAEoCVIJZnJvbVN0YXRlEhkKCHRvX3N0YXRlGAUgASgJUgd0b1N0YXRlEiQKDmhhcHBlbmVkX2F0X21zGAYgASgDUgxoYXBwZW5lZEF0TXMSJAoOcmVjb3JkZWRfYXRfbXMYByABKANSDHJlY29yZGVkQXRNcxIWCgZwZXJzb24YCCABKANSBnBlcnNvbhIaCgh0ZXJtaW5hbBgJIAEoCVIIdGVybWluYWwSFgoGbWV0aG9kGAogASgJUgZtZXRob2QSHwoLcmVxdWVzdF9rZXkYCyABKAlSCnJlcXVlc3RLZXkSFgoGZGV0YWlsGAwgASgJUgZkZXRhaWw6Roq1GEIKD25vdGljZXNfaGlzdG9yeRIJbm90aWNlX2lkEg5yZWNvcmRlZF9hdF9tcxIKaGlzdG9yeV9pZBoGcGVyc29uIAJK/Q4KIgoBDBIDAQASGhggVGhlIHRhYmxlcyBvZiBub3RpY2VzLgoKMwoCBAASBAcADQEaJyBBIGtpbmQsIGFzIGl0cyBvd25lciBoYXMgZGVjbGFyZWQgaXQuCgopCgQEAAICEgMMAhgaHCBBIGxlY3Rlcm4ubm90aWNlcy52MS5LaW5kLgoKMQoCBAESBBAAGwEaJSBBIHRlbXBsYXRlIHRoYXQgc3RhZmYgaGF2ZSB3cml0dGVuLgoKTQoEBAECARIDFAIUGkAgQSBDaGFubmVsS2luZDsgMDogb2YgYWxsIGNoYW5uZWxzIHRoYXQgaGF2ZSBub25lIG9mIHRoZWlyIG93bi4KCjoKAgQCEgQeACcBGi4gV2hvIGNhcnJpZXMgYSBraW5kIG9mIGNoYW5uZWwgZm9yIGEgbGlicmFyeS4KCksKBAQCAgASAyECFxo+IDA6IGZvciByZWFkZXJzIG9mIGFsbCBsaWJyYXJpZXMgdGhhdCBoYXZlIG5vbmUgb2YgdGhlaXIgb3duLgoKJgoCBAMSBCoAMQEaGiBXaGF0IGhvbGRzIGluIGEgbGlicmFyeS4KChsKBAQDAgASAy0CFxoOIDA6IHRoZSBjaXR5LgoKLQoEBAMCARIDLwIVGiAgQSBsZWN0ZXJuLm5vdGljZXMudjEuU2V0dGluZ3MuCgo3CgIEBBIENAA7ARorIFdoYXQgYSByZWFkZXIgd2FudHMsIGJlc2lkZXMgdGhlIGNob2ljZXMuCgolCgQEBAIBEgM4AhgaGCBCb3RoIDA6IHRoZSBsaWJyYXJ5J3MuCgpuCgIEBRIEPgBEARpiIFdoZXRoZXIgYSByZWFkZXIgd2FudHMgYSBwdXJwb3NlIGJ5IGEgY2hhbm5lbDsgdGhlcmUgaXMgbm8gcm93IHdoZXJlIHRoZSByZWFkZXIgaGFzIG5vdCBzYWlkIHNvLgoKPAoCBAYSBEcATwEaMCBBbiBhZGRyZXNzIGF0IHdoaWNoIGEgcmVhZGVyIGNhbid0IGJlIHJlYWNoZWQuCgo4CgQEBgICEgNMAhoaKyBBIGtleWVkIGhhc2g6IGFub3RoZXIgYWRkcmVzcyBpcyBub3QgYmFkLgoKMAoEBAcCBBIDWAIRGiMgQSBsZWN0ZXJuLm5vdGljZXMudjEuRmllbGRWYWx1ZXMuCgpKCgQEBwgAEgNdAjAaPSBXaGVuIHNvbWV0aGluZyBoYXBwZW5zIHRvIGl0IGJ5IGl0c2VsZjsgTlVMTDogbm90aGluZyB3aWxsLgoKPQoEBAcCCRIDXwIbGjAgV2hhdCBpdCBpcyB0b2xkIHRvZ2V0aGVyIHdpdGg7IGVtcHR5OiBub3RoaW5nLgoKPAoEBAcCChIDYQIVGi8gVGhlIG5vdGljZSB0aGF0IHRlbGxzIHRoaXMgb25lOyAwOiBub25lIGRvZXMuCgovCgQEBwILEgNjAhUaIiAwLCBhbmQgZW1wdHk6IGl0IHdhcyBub3QgcXVldWVkLgoKSwoEBAcCDhIDZwIZGj4gVGhlIG51bWJlciBvZiB0aGUgbGFzdCBhdHRlbXB0IGJlZm9yZSBpdCB3YXMgbGFzdCBzZW50IGFuZXcuCgpGCgQEBwgBEgNpAj0aOSBTaW5jZSB3aGVuIGl0IHdhaXRzIGZvciBpdHMgY2FycmllcjsgTlVMTDogaXQgZG9lcyBub3QuCgo5CgQEBwIQEgNrAhkaLCAwOiBpdCBpcyBub3QgaW4gdGhlIGluYm94LCB3YXMgbm90IG9wZW5lZC4KCjAKAgQIEgVwAIEBARojIEEgd2F5IG9uIHdoaWNoIGEgbm90aWNlIHdhcyBzZW50LgoKJQoEBAgCBhIDeQIaGhggMDogaXQgd2FzIG5vdCBmZXRjaGVkLgoKJwoEBAgCBxIDewIVGhogRW1wdHk6IG5vdGhpbmcgd2FzIHRvbGQuCgosCgQECAIKEgN/Ah0aHyBJbiBwYXJ0LCBhbmQgYXMgYSBrZXllZCBoYXNoLgoKJAoCBAkSBoQBAIwBARoWIFdobyBjYXJyaWVzIG5vdGljZXMuCgokCgQECQICEgSJAQIcGhYgMDogaXQgaXMgbm90IHNpbGVudC4KCjgKBAQJAgMSBIsBAhgaKiBGb3Igd2hlbiBpdHMgdGltZXIgaXMgc2V0OyAwOiBpdCBpcyBub3QuCgo6CgIEChIGjwEAkwEBGiwgV2hhdCBpcyBzd2VwdDsgYSByb3cgd2hlcmUgdGhhdCBoYXMgYmVndW4uCgpGCgIECxIGlgEAmgEBGjggVGhlIGtleSBvZiB0b2tlbnMgYW5kIG9mIGhhc2hlcyBvZiBhZGRyZXNzZXM7IG9uZSByb3cuCgp6CgIEDBIGnQEAqwEBGmwgV2hhdCBoYXBwZW5lZCB0byBhIG5vdGljZTogdGhlIGNvbHVtbnMgYWZ0ZXIgdGhlIHNlY29uZCBhcmUgdGhvc2UgdGhhdCB0aGUga2l0IGZpbGxzIGluLCBidXQgZm9yIHRoZSBsYXN0LgpiBnByb3RvMw")
}

/// A kind, as its owner has declared it.
struct KindRow: TableRow {
    var code: String
    var version: Int64
    /// A lectern.notices.v1.Kind.
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

    static let table: SQLFragment = "notices_kind"
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

/// A template that staff have written.
struct TemplateRow: TableRow {
    var kind: String
    /// A ChannelKind; 0: of all channels that have none of their own.
    var channel: Int64
    var language: String
    var subject: String
    var body: String
    var digestBody: String
    var digestLine: String
    var version: Int64

    /// The row with these columns set.
    init(
        kind: String = "",
        channel: Int64 = 0,
        language: String = "",
        subject: String = "",
        body: String = "",
        digestBody: String = "",
        digestLine: String = "",
        version: Int64 = 0
    ) {
        self.kind = kind
        self.channel = channel
        self.language = language
        self.subject = subject
        self.body = body
        self.digestBody = digestBody
        self.digestLine = digestLine
        self.version = version
    }

    /// The columns, in the order in which they are read.
    enum Column: String, CaseIterable {
        case kind = "kind"
        case channel = "channel"
        case language = "language"
        case subject = "subject"
        case body = "body"
        case digestBody = "digest_body"
        case digestLine = "digest_line"
        case version = "version"
    }

    static let table: SQLFragment = "notices_template"
    static var columnsCount: Int { 8 }
    static var key: [Column] { [.kind, .channel, .language] }
    static let insertion: RowStatement<TemplateRow> = insert()

    init(next row: Row) throws(Row.ColumnError) {
        self.kind = try row.nextText()
        self.channel = try row.nextInteger()
        self.language = try row.nextText()
        self.subject = try row.nextText()
        self.body = try row.nextText()
        self.digestBody = try row.nextText()
        self.digestLine = try row.nextText()
        self.version = try row.nextInteger()
    }

    func parameter(_ column: Column) -> SQLValue {
        switch column {
        case .kind: .text(kind)
        case .channel: .integer(channel)
        case .language: .text(language)
        case .subject: .text(subject)
        case .body: .text(body)
        case .digestBody: .text(digestBody)
        case .digestLine: .text(digestLine)
        case .version: .integer(version)
        }
    }
}

/// Who carries a kind of channel for a library.
struct ChannelRow: TableRow {
    /// 0: for readers of all libraries that have none of their own.
    var libraryId: Int64
    var channel: Int64
    var carrier: String
    var rank: Int64
    var app: String
    var version: Int64

    /// The row with these columns set.
    init(
        libraryId: Int64 = 0,
        channel: Int64 = 0,
        carrier: String = "",
        rank: Int64 = 0,
        app: String = "",
        version: Int64 = 0
    ) {
        self.libraryId = libraryId
        self.channel = channel
        self.carrier = carrier
        self.rank = rank
        self.app = app
        self.version = version
    }

    /// The columns, in the order in which they are read.
    enum Column: String, CaseIterable {
        case libraryId = "library_id"
        case channel = "channel"
        case carrier = "carrier"
        case rank = "rank"
        case app = "app"
        case version = "version"
    }

    static let table: SQLFragment = "notices_channel"
    static var columnsCount: Int { 6 }
    static var key: [Column] { [.libraryId, .channel, .carrier] }
    static let insertion: RowStatement<ChannelRow> = insert()

    init(next row: Row) throws(Row.ColumnError) {
        self.libraryId = try row.nextInteger()
        self.channel = try row.nextInteger()
        self.carrier = try row.nextText()
        self.rank = try row.nextInteger()
        self.app = try row.nextText()
        self.version = try row.nextInteger()
    }

    func parameter(_ column: Column) -> SQLValue {
        switch column {
        case .libraryId: .integer(libraryId)
        case .channel: .integer(channel)
        case .carrier: .text(carrier)
        case .rank: .integer(rank)
        case .app: .text(app)
        case .version: .integer(version)
        }
    }
}

/// What holds in a library.
struct SettingsRow: TableRow {
    /// 0: the city.
    var libraryId: Int64
    /// A lectern.notices.v1.Settings.
    var settings: [UInt8]
    var version: Int64

    /// The row with these columns set.
    init(
        libraryId: Int64 = 0,
        settings: [UInt8] = [],
        version: Int64 = 0
    ) {
        self.libraryId = libraryId
        self.settings = settings
        self.version = version
    }

    /// The columns, in the order in which they are read.
    enum Column: String, CaseIterable {
        case libraryId = "library_id"
        case settings = "settings"
        case version = "version"
    }

    static let table: SQLFragment = "notices_settings"
    static var columnsCount: Int { 3 }
    static var key: [Column] { [.libraryId] }
    static let insertion: RowStatement<SettingsRow> = insert()

    init(next row: Row) throws(Row.ColumnError) {
        self.libraryId = try row.nextInteger()
        self.settings = try row.nextBlob()
        self.version = try row.nextInteger()
    }

    func parameter(_ column: Column) -> SQLValue {
        switch column {
        case .libraryId: .integer(libraryId)
        case .settings: .blob(settings)
        case .version: .integer(version)
        }
    }
}

/// What a reader wants, besides the choices.
struct PreferenceRow: TableRow {
    var readerId: Int64
    /// Both 0: the library's.
    var fromMinute: Int64
    var untilMinute: Int64
    var version: Int64

    /// The row with these columns set.
    init(
        readerId: Int64 = 0,
        fromMinute: Int64 = 0,
        untilMinute: Int64 = 0,
        version: Int64 = 0
    ) {
        self.readerId = readerId
        self.fromMinute = fromMinute
        self.untilMinute = untilMinute
        self.version = version
    }

    /// The columns, in the order in which they are read.
    enum Column: String, CaseIterable {
        case readerId = "reader_id"
        case fromMinute = "from_minute"
        case untilMinute = "until_minute"
        case version = "version"
    }

    static let table: SQLFragment = "notices_preference"
    static var columnsCount: Int { 4 }
    static var key: [Column] { [.readerId] }
    static let insertion: RowStatement<PreferenceRow> = insert()

    init(next row: Row) throws(Row.ColumnError) {
        self.readerId = try row.nextInteger()
        self.fromMinute = try row.nextInteger()
        self.untilMinute = try row.nextInteger()
        self.version = try row.nextInteger()
    }

    func parameter(_ column: Column) -> SQLValue {
        switch column {
        case .readerId: .integer(readerId)
        case .fromMinute: .integer(fromMinute)
        case .untilMinute: .integer(untilMinute)
        case .version: .integer(version)
        }
    }
}

/// Whether a reader wants a purpose by a channel; there is no row where the reader has not said so.
struct ChoiceRow: TableRow {
    var readerId: Int64
    var purpose: Int64
    var channel: Int64
    var wanted: Bool

    /// The row with these columns set.
    init(
        readerId: Int64 = 0,
        purpose: Int64 = 0,
        channel: Int64 = 0,
        wanted: Bool = false
    ) {
        self.readerId = readerId
        self.purpose = purpose
        self.channel = channel
        self.wanted = wanted
    }

    /// The columns, in the order in which they are read.
    enum Column: String, CaseIterable {
        case readerId = "reader_id"
        case purpose = "purpose"
        case channel = "channel"
        case wanted = "wanted"
    }

    static let table: SQLFragment = "notices_choice"
    static var columnsCount: Int { 4 }
    static var key: [Column] { [.readerId, .purpose, .channel] }
    static let insertion: RowStatement<ChoiceRow> = insert()

    init(next row: Row) throws(Row.ColumnError) {
        self.readerId = try row.nextInteger()
        self.purpose = try row.nextInteger()
        self.channel = try row.nextInteger()
        self.wanted = try row.nextInteger() != 0
    }

    func parameter(_ column: Column) -> SQLValue {
        switch column {
        case .readerId: .integer(readerId)
        case .purpose: .integer(purpose)
        case .channel: .integer(channel)
        case .wanted: .integer(wanted ? 1 : 0)
        }
    }
}

/// An address at which a reader can't be reached.
struct BadAddressRow: TableRow {
    var readerId: Int64
    var channel: Int64
    /// A keyed hash: another address is not bad.
    var addressHash: String
    var bouncedAtMs: Int64
    var reason: String

    /// The row with these columns set.
    init(
        readerId: Int64 = 0,
        channel: Int64 = 0,
        addressHash: String = "",
        bouncedAtMs: Int64 = 0,
        reason: String = ""
    ) {
        self.readerId = readerId
        self.channel = channel
        self.addressHash = addressHash
        self.bouncedAtMs = bouncedAtMs
        self.reason = reason
    }

    /// The columns, in the order in which they are read.
    enum Column: String, CaseIterable {
        case readerId = "reader_id"
        case channel = "channel"
        case addressHash = "address_hash"
        case bouncedAtMs = "bounced_at_ms"
        case reason = "reason"
    }

    static let table: SQLFragment = "notices_bad_address"
    static var columnsCount: Int { 5 }
    static var key: [Column] { [.readerId, .channel] }
    static let insertion: RowStatement<BadAddressRow> = insert()

    init(next row: Row) throws(Row.ColumnError) {
        self.readerId = try row.nextInteger()
        self.channel = try row.nextInteger()
        self.addressHash = try row.nextText()
        self.bouncedAtMs = try row.nextInteger()
        self.reason = try row.nextText()
    }

    func parameter(_ column: Column) -> SQLValue {
        switch column {
        case .readerId: .integer(readerId)
        case .channel: .integer(channel)
        case .addressHash: .text(addressHash)
        case .bouncedAtMs: .integer(bouncedAtMs)
        case .reason: .text(reason)
        }
    }
}

/// A row of `notices_notice`.
struct NoticeRow: TableRow {
    var noticeId: Int64
    var kind: String
    var ownerKey: String
    var readerId: Int64
    /// A lectern.notices.v1.FieldValues.
    var told: [UInt8]
    var state: String
    var addedAtMs: Int64
    var expiresAtMs: Int64
    var nextAtMs: Int64?
    /// What it is told together with; empty: nothing.
    var digestGroup: String
    /// The notice that tells this one; 0: none does.
    var headId: Int64
    /// 0, and empty: it was not queued.
    var channel: Int64
    var carrier: String
    var attempt: Int64
    /// The number of the last attempt before it was last sent anew.
    var roundAfter: Int64
    var waitingSinceMs: Int64?
    /// 0: it is not in the inbox, was not opened.
    var inboxAtMs: Int64
    var openedAtMs: Int64

    /// The row with these columns set.
    init(
        noticeId: Int64 = 0,
        kind: String = "",
        ownerKey: String = "",
        readerId: Int64 = 0,
        told: [UInt8] = [],
        state: String = "",
        addedAtMs: Int64 = 0,
        expiresAtMs: Int64 = 0,
        nextAtMs: Int64? = nil,
        digestGroup: String = "",
        headId: Int64 = 0,
        channel: Int64 = 0,
        carrier: String = "",
        attempt: Int64 = 0,
        roundAfter: Int64 = 0,
        waitingSinceMs: Int64? = nil,
        inboxAtMs: Int64 = 0,
        openedAtMs: Int64 = 0
    ) {
        self.noticeId = noticeId
        self.kind = kind
        self.ownerKey = ownerKey
        self.readerId = readerId
        self.told = told
        self.state = state
        self.addedAtMs = addedAtMs
        self.expiresAtMs = expiresAtMs
        self.nextAtMs = nextAtMs
        self.digestGroup = digestGroup
        self.headId = headId
        self.channel = channel
        self.carrier = carrier
        self.attempt = attempt
        self.roundAfter = roundAfter
        self.waitingSinceMs = waitingSinceMs
        self.inboxAtMs = inboxAtMs
        self.openedAtMs = openedAtMs
    }

    /// The columns, in the order in which they are read.
    enum Column: String, CaseIterable {
        case noticeId = "notice_id"
        case kind = "kind"
        case ownerKey = "owner_key"
        case readerId = "reader_id"
        case told = "told"
        case state = "state"
        case addedAtMs = "added_at_ms"
        case expiresAtMs = "expires_at_ms"
        case nextAtMs = "next_at_ms"
        case digestGroup = "digest_group"
        case headId = "head_id"
        case channel = "channel"
        case carrier = "carrier"
        case attempt = "attempt"
        case roundAfter = "round_after"
        case waitingSinceMs = "waiting_since_ms"
        case inboxAtMs = "inbox_at_ms"
        case openedAtMs = "opened_at_ms"
    }

    static let table: SQLFragment = "notices_notice"
    static var columnsCount: Int { 18 }
    static var key: [Column] { [.noticeId] }
    static let insertion: RowStatement<NoticeRow> = insert()

    init(next row: Row) throws(Row.ColumnError) {
        self.noticeId = try row.nextInteger()
        self.kind = try row.nextText()
        self.ownerKey = try row.nextText()
        self.readerId = try row.nextInteger()
        self.told = try row.nextBlob()
        self.state = try row.nextText()
        self.addedAtMs = try row.nextInteger()
        self.expiresAtMs = try row.nextInteger()
        self.nextAtMs = try row.nextOptionalInteger()
        self.digestGroup = try row.nextText()
        self.headId = try row.nextInteger()
        self.channel = try row.nextInteger()
        self.carrier = try row.nextText()
        self.attempt = try row.nextInteger()
        self.roundAfter = try row.nextInteger()
        self.waitingSinceMs = try row.nextOptionalInteger()
        self.inboxAtMs = try row.nextInteger()
        self.openedAtMs = try row.nextInteger()
    }

    func parameter(_ column: Column) -> SQLValue {
        switch column {
        case .noticeId: .integer(noticeId)
        case .kind: .text(kind)
        case .ownerKey: .text(ownerKey)
        case .readerId: .integer(readerId)
        case .told: .blob(told)
        case .state: .text(state)
        case .addedAtMs: .integer(addedAtMs)
        case .expiresAtMs: .integer(expiresAtMs)
        case .nextAtMs: SQLValue(nextAtMs)
        case .digestGroup: .text(digestGroup)
        case .headId: .integer(headId)
        case .channel: .integer(channel)
        case .carrier: .text(carrier)
        case .attempt: .integer(attempt)
        case .roundAfter: .integer(roundAfter)
        case .waitingSinceMs: SQLValue(waitingSinceMs)
        case .inboxAtMs: .integer(inboxAtMs)
        case .openedAtMs: .integer(openedAtMs)
        }
    }
}

/// A way on which a notice was sent.
struct AttemptRow: TableRow {
    var noticeId: Int64
    var attempt: Int64
    var readerId: Int64
    var channel: Int64
    var carrier: String
    var queuedAtMs: Int64
    /// 0: it was not fetched.
    var fetchedAtMs: Int64
    /// Empty: nothing was told.
    var outcome: String
    var outcomeAtMs: Int64
    var reason: String
    /// In part, and as a keyed hash.
    var maskedAddress: String
    var addressHash: String

    /// The row with these columns set.
    init(
        noticeId: Int64 = 0,
        attempt: Int64 = 0,
        readerId: Int64 = 0,
        channel: Int64 = 0,
        carrier: String = "",
        queuedAtMs: Int64 = 0,
        fetchedAtMs: Int64 = 0,
        outcome: String = "",
        outcomeAtMs: Int64 = 0,
        reason: String = "",
        maskedAddress: String = "",
        addressHash: String = ""
    ) {
        self.noticeId = noticeId
        self.attempt = attempt
        self.readerId = readerId
        self.channel = channel
        self.carrier = carrier
        self.queuedAtMs = queuedAtMs
        self.fetchedAtMs = fetchedAtMs
        self.outcome = outcome
        self.outcomeAtMs = outcomeAtMs
        self.reason = reason
        self.maskedAddress = maskedAddress
        self.addressHash = addressHash
    }

    /// The columns, in the order in which they are read.
    enum Column: String, CaseIterable {
        case noticeId = "notice_id"
        case attempt = "attempt"
        case readerId = "reader_id"
        case channel = "channel"
        case carrier = "carrier"
        case queuedAtMs = "queued_at_ms"
        case fetchedAtMs = "fetched_at_ms"
        case outcome = "outcome"
        case outcomeAtMs = "outcome_at_ms"
        case reason = "reason"
        case maskedAddress = "masked_address"
        case addressHash = "address_hash"
    }

    static let table: SQLFragment = "notices_attempt"
    static var columnsCount: Int { 12 }
    static var key: [Column] { [.noticeId, .attempt] }
    static let insertion: RowStatement<AttemptRow> = insert()

    init(next row: Row) throws(Row.ColumnError) {
        self.noticeId = try row.nextInteger()
        self.attempt = try row.nextInteger()
        self.readerId = try row.nextInteger()
        self.channel = try row.nextInteger()
        self.carrier = try row.nextText()
        self.queuedAtMs = try row.nextInteger()
        self.fetchedAtMs = try row.nextInteger()
        self.outcome = try row.nextText()
        self.outcomeAtMs = try row.nextInteger()
        self.reason = try row.nextText()
        self.maskedAddress = try row.nextText()
        self.addressHash = try row.nextText()
    }

    func parameter(_ column: Column) -> SQLValue {
        switch column {
        case .noticeId: .integer(noticeId)
        case .attempt: .integer(attempt)
        case .readerId: .integer(readerId)
        case .channel: .integer(channel)
        case .carrier: .text(carrier)
        case .queuedAtMs: .integer(queuedAtMs)
        case .fetchedAtMs: .integer(fetchedAtMs)
        case .outcome: .text(outcome)
        case .outcomeAtMs: .integer(outcomeAtMs)
        case .reason: .text(reason)
        case .maskedAddress: .text(maskedAddress)
        case .addressHash: .text(addressHash)
        }
    }
}

/// Who carries notices.
struct CarrierRow: TableRow {
    var name: String
    var heardAtMs: Int64
    /// 0: it is not silent.
    var silentSinceMs: Int64
    /// For when its timer is set; 0: it is not.
    var checkAtMs: Int64

    /// The row with these columns set.
    init(
        name: String = "",
        heardAtMs: Int64 = 0,
        silentSinceMs: Int64 = 0,
        checkAtMs: Int64 = 0
    ) {
        self.name = name
        self.heardAtMs = heardAtMs
        self.silentSinceMs = silentSinceMs
        self.checkAtMs = checkAtMs
    }

    /// The columns, in the order in which they are read.
    enum Column: String, CaseIterable {
        case name = "name"
        case heardAtMs = "heard_at_ms"
        case silentSinceMs = "silent_since_ms"
        case checkAtMs = "check_at_ms"
    }

    static let table: SQLFragment = "notices_carrier"
    static var columnsCount: Int { 4 }
    static var key: [Column] { [.name] }
    static let insertion: RowStatement<CarrierRow> = insert()

    init(next row: Row) throws(Row.ColumnError) {
        self.name = try row.nextText()
        self.heardAtMs = try row.nextInteger()
        self.silentSinceMs = try row.nextInteger()
        self.checkAtMs = try row.nextInteger()
    }

    func parameter(_ column: Column) -> SQLValue {
        switch column {
        case .name: .text(name)
        case .heardAtMs: .integer(heardAtMs)
        case .silentSinceMs: .integer(silentSinceMs)
        case .checkAtMs: .integer(checkAtMs)
        }
    }
}

/// What is swept; a row where that has begun.
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

    static let table: SQLFragment = "notices_sweep"
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

/// The key of tokens and of hashes of addresses; one row.
struct SecretRow: TableRow {
    var name: String
    var secret: [UInt8]

    /// The row with these columns set.
    init(
        name: String = "",
        secret: [UInt8] = []
    ) {
        self.name = name
        self.secret = secret
    }

    /// The columns, in the order in which they are read.
    enum Column: String, CaseIterable {
        case name = "name"
        case secret = "secret"
    }

    static let table: SQLFragment = "notices_secret"
    static var columnsCount: Int { 2 }
    static var key: [Column] { [.name] }
    static let insertion: RowStatement<SecretRow> = insert()

    init(next row: Row) throws(Row.ColumnError) {
        self.name = try row.nextText()
        self.secret = try row.nextBlob()
    }

    func parameter(_ column: Column) -> SQLValue {
        switch column {
        case .name: .text(name)
        case .secret: .blob(secret)
        }
    }
}

/// What happened to a notice: the columns after the second are those that the kit fills in, but for the last.
struct NoticeHistoryRow: TableRow {
    var noticeId: Int64
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
        noticeId: Int64 = 0,
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
        self.noticeId = noticeId
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
        case noticeId = "notice_id"
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

    static let table: SQLFragment = "notices_history"
    static var columnsCount: Int { 12 }
    static var key: [Column] { [.noticeId, .recordedAtMs, .historyId] }
    static let insertion: RowStatement<NoticeHistoryRow> = insert()

    init(next row: Row) throws(Row.ColumnError) {
        self.noticeId = try row.nextInteger()
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
        case .noticeId: .integer(noticeId)
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
