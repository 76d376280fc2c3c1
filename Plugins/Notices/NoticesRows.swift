// The rows of lectern.notices.rows. Generated from Notices/rows.proto by protoc-gen-lectern. DO NOT EDIT.
// swift-format-ignore-file

internal import LecternKit
internal import LecternMessages

/// The tables of notices.
enum NoticesRows {
    /// The file and those that it imports, for the plugin's `fileDescriptors`.
    static let descriptors = EncodedDescriptors("CvM7CiBnb29nbGUvcHJvdG9idWYvZGVzY3JpcHRvci5wcm90bxIPZ29vZ2xlLnByb3RvYnVmIk0KEUZpbGVEZXNjcmlwdG9yU2V0EjgKBGZpbGUYASADKAsyJC5nb29nbGUucHJvdG9idWYuRmlsZURlc2NyaXB0b3JQcm90b1IEZmlsZSLkBAoTRmlsZURlc2NyaXB0b3JQcm90bxISCgRuYW1lGAEgASgJUgRuYW1lEhgKB3BhY2thZ2UYAiABKAlSB3BhY2thZ2USHgoKZGVwZW5kZW5jeRgDIAMoCVIKZGVwZW5kZW5jeRIrChFwdWJsaWNfZGVwZW5kZW5jeRgKIAMoBVIQcHVibGljRGVwZW5kZW5jeRInCg93ZWFrX2RlcGVuZGVuY3kYCyADKAVSDndlYWtEZXBlbmRlbmN5EkMKDG1lc3NhZ2VfdHlwZRgEIAMoCzIgLmdvb2dsZS5wcm90b2J1Zi5EZXNjcmlwdG9yUHJvdG9SC21lc3NhZ2VUeXBlEkEKCWVudW1fdHlwZRgFIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5FbnVtRGVzY3JpcHRvclByb3RvUghlbnVtVHlwZRJBCgdzZXJ2aWNlGAYgAygLMicuZ29vZ2xlLnByb3RvYnVmLlNlcnZpY2VEZXNjcmlwdG9yUHJvdG9SB3NlcnZpY2USQwoJZXh0ZW5zaW9uGAcgAygLMiUuZ29vZ2xlLnByb3RvYnVmLkZpZWxkRGVzY3JpcHRvclByb3RvUglleHRlbnNpb24SNgoHb3B0aW9ucxgIIAEoCzIcLmdvb2dsZS5wcm90b2J1Zi5GaWxlT3B0aW9uc1IHb3B0aW9ucxJJChBzb3VyY2VfY29kZV9pbmZvGAkgASgLMh8uZ29vZ2xlLnByb3RvYnVmLlNvdXJjZUNvZGVJbmZvUg5zb3VyY2VDb2RlSW5mbxIWCgZzeW50YXgYDCABKAlSBnN5bnRheCK5BgoPRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSOwoFZmllbGQYAiADKAsyJS5nb29nbGUucHJvdG9idWYuRmllbGREZXNjcmlwdG9yUHJvdG9SBWZpZWxkEkMKCWV4dGVuc2lvbhgGIAMoCzIlLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90b1IJZXh0ZW5zaW9uEkEKC25lc3RlZF90eXBlGAMgAygLMiAuZ29vZ2xlLnByb3RvYnVmLkRlc2NyaXB0b3JQcm90b1IKbmVzdGVkVHlwZRJBCgllbnVtX3R5cGUYBCADKAsyJC5nb29nbGUucHJvdG9idWYuRW51bURlc2NyaXB0b3JQcm90b1IIZW51bVR5cGUSWAoPZXh0ZW5zaW9uX3JhbmdlGAUgAygLMi8uZ29vZ2xlLnByb3RvYnVmLkRlc2NyaXB0b3JQcm90by5FeHRlbnNpb25SYW5nZVIOZXh0ZW5zaW9uUmFuZ2USRAoKb25lb2ZfZGVjbBgIIAMoCzIlLmdvb2dsZS5wcm90b2J1Zi5PbmVvZkRlc2NyaXB0b3JQcm90b1IJb25lb2ZEZWNsEjkKB29wdGlvbnMYByABKAsyHy5nb29nbGUucHJvdG9idWYuTWVzc2FnZU9wdGlvbnNSB29wdGlvbnMSVQoOcmVzZXJ2ZWRfcmFuZ2UYCSADKAsyLi5nb29nbGUucHJvdG9idWYuRGVzY3JpcHRvclByb3RvLlJlc2VydmVkUmFuZ2VSDXJlc2VydmVkUmFuZ2USIwoNcmVzZXJ2ZWRfbmFtZRgKIAMoCVIMcmVzZXJ2ZWROYW1lGnoKDkV4dGVuc2lvblJhbmdlEhQKBXN0YXJ0GAEgASgFUgVzdGFydBIQCgNlbmQYAiABKAVSA2VuZBJACgdvcHRpb25zGAMgASgLMiYuZ29vZ2xlLnByb3RvYnVmLkV4dGVuc2lvblJhbmdlT3B0aW9uc1IHb3B0aW9ucxo3Cg1SZXNlcnZlZFJhbmdlEhQKBXN0YXJ0GAEgASgFUgVzdGFydBIQCgNlbmQYAiABKAVSA2VuZCJ8ChVFeHRlbnNpb25SYW5nZU9wdGlvbnMSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAiLBBgoURmllbGREZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRIWCgZudW1iZXIYAyABKAVSBm51bWJlchJBCgVsYWJlbBgEIAEoDjIrLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90by5MYWJlbFIFbGFiZWwSPgoEdHlwZRgFIAEoDjIqLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90by5UeXBlUgR0eXBlEhsKCXR5cGVfbmFtZRgGIAEoCVIIdHlwZU5hbWUSGgoIZXh0ZW5kZWUYAiABKAlSCGV4dGVuZGVlEiMKDWRlZmF1bHRfdmFsdWUYByABKAlSDGRlZmF1bHRWYWx1ZRIfCgtvbmVvZl9pbmRleBgJIAEoBVIKb25lb2ZJbmRleBIbCglqc29uX25hbWUYCiABKAlSCGpzb25OYW1lEjcKB29wdGlvbnMYCCABKAsyHS5nb29nbGUucHJvdG9idWYuRmllbGRPcHRpb25zUgdvcHRpb25zEicKD3Byb3RvM19vcHRpb25hbBgRIAEoCFIOcHJvdG8zT3B0aW9uYWwitgIKBFR5cGUSDwoLVFlQRV9ET1VCTEUQARIOCgpUWVBFX0ZMT0FUEAISDgoKVFlQRV9JTlQ2NBADEg8KC1RZUEVfVUlOVDY0EAQSDgoKVFlQRV9JTlQzMhAFEhAKDFRZUEVfRklYRUQ2NBAGEhAKDFRZUEVfRklYRUQzMhAHEg0KCVRZUEVfQk9PTBAIEg8KC1RZUEVfU1RSSU5HEAkSDgoKVFlQRV9HUk9VUBAKEhAKDFRZUEVfTUVTU0FHRRALEg4KClRZUEVfQllURVMQDBIPCgtUWVBFX1VJTlQzMhANEg0KCVRZUEVfRU5VTRAOEhEKDVRZUEVfU0ZJWEVEMzIQDxIRCg1UWVBFX1NGSVhFRDY0EBASDwoLVFlQRV9TSU5UMzIQERIPCgtUWVBFX1NJTlQ2NBASIkMKBUxhYmVsEhIKDkxBQkVMX09QVElPTkFMEAESEgoOTEFCRUxfUkVRVUlSRUQQAhISCg5MQUJFTF9SRVBFQVRFRBADImMKFE9uZW9mRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSNwoHb3B0aW9ucxgCIAEoCzIdLmdvb2dsZS5wcm90b2J1Zi5PbmVvZk9wdGlvbnNSB29wdGlvbnMi4wIKE0VudW1EZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRI/CgV2YWx1ZRgCIAMoCzIpLmdvb2dsZS5wcm90b2J1Zi5FbnVtVmFsdWVEZXNjcmlwdG9yUHJvdG9SBXZhbHVlEjYKB29wdGlvbnMYAyABKAsyHC5nb29nbGUucHJvdG9idWYuRW51bU9wdGlvbnNSB29wdGlvbnMSXQoOcmVzZXJ2ZWRfcmFuZ2UYBCADKAsyNi5nb29nbGUucHJvdG9idWYuRW51bURlc2NyaXB0b3JQcm90by5FbnVtUmVzZXJ2ZWRSYW5nZVINcmVzZXJ2ZWRSYW5nZRIjCg1yZXNlcnZlZF9uYW1lGAUgAygJUgxyZXNlcnZlZE5hbWUaOwoRRW51bVJlc2VydmVkUmFuZ2USFAoFc3RhcnQYASABKAVSBXN0YXJ0EhAKA2VuZBgCIAEoBVIDZW5kIoMBChhFbnVtVmFsdWVEZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRIWCgZudW1iZXIYAiABKAVSBm51bWJlchI7CgdvcHRpb25zGAMgASgLMiEuZ29vZ2xlLnByb3RvYnVmLkVudW1WYWx1ZU9wdGlvbnNSB29wdGlvbnMipwEKFlNlcnZpY2VEZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRI+CgZtZXRob2QYAiADKAsyJi5nb29nbGUucHJvdG9idWYuTWV0aG9kRGVzY3JpcHRvclByb3RvUgZtZXRob2QSOQoHb3B0aW9ucxgDIAEoCzIfLmdvb2dsZS5wcm90b2J1Zi5TZXJ2aWNlT3B0aW9uc1IHb3B0aW9ucyKJAgoVTWV0aG9kRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSHQoKaW5wdXRfdHlwZRgCIAEoCVIJaW5wdXRUeXBlEh8KC291dHB1dF90eXBlGAMgASgJUgpvdXRwdXRUeXBlEjgKB29wdGlvbnMYBCABKAsyHi5nb29nbGUucHJvdG9idWYuTWV0aG9kT3B0aW9uc1IHb3B0aW9ucxIwChBjbGllbnRfc3RyZWFtaW5nGAUgASgIOgVmYWxzZVIPY2xpZW50U3RyZWFtaW5nEjAKEHNlcnZlcl9zdHJlYW1pbmcYBiABKAg6BWZhbHNlUg9zZXJ2ZXJTdHJlYW1pbmcikQkKC0ZpbGVPcHRpb25zEiEKDGphdmFfcGFja2FnZRgBIAEoCVILamF2YVBhY2thZ2USMAoUamF2YV9vdXRlcl9jbGFzc25hbWUYCCABKAlSEmphdmFPdXRlckNsYXNzbmFtZRI1ChNqYXZhX211bHRpcGxlX2ZpbGVzGAogASgIOgVmYWxzZVIRamF2YU11bHRpcGxlRmlsZXMSRAodamF2YV9nZW5lcmF0ZV9lcXVhbHNfYW5kX2hhc2gYFCABKAhCAhgBUhlqYXZhR2VuZXJhdGVFcXVhbHNBbmRIYXNoEjoKFmphdmFfc3RyaW5nX2NoZWNrX3V0ZjgYGyABKAg6BWZhbHNlUhNqYXZhU3RyaW5nQ2hlY2tVdGY4ElMKDG9wdGltaXplX2ZvchgJIAEoDjIpLmdvb2dsZS5wcm90b2J1Zi5GaWxlT3B0aW9ucy5PcHRpbWl6ZU1vZGU6BVNQRUVEUgtvcHRpbWl6ZUZvchIdCgpnb19wYWNrYWdlGAsgASgJUglnb1BhY2thZ2USNQoTY2NfZ2VuZXJpY19zZXJ2aWNlcxgQIAEoCDoFZmFsc2VSEWNjR2VuZXJpY1NlcnZpY2VzEjkKFWphdmFfZ2VuZXJpY19zZXJ2aWNlcxgRIAEoCDoFZmFsc2VSE2phdmFHZW5lcmljU2VydmljZXMSNQoTcHlfZ2VuZXJpY19zZXJ2aWNlcxgSIAEoCDoFZmFsc2VSEXB5R2VuZXJpY1NlcnZpY2VzEjcKFHBocF9nZW5lcmljX3NlcnZpY2VzGCogASgIOgVmYWxzZVIScGhwR2VuZXJpY1NlcnZpY2VzEiUKCmRlcHJlY2F0ZWQYFyABKAg6BWZhbHNlUgpkZXByZWNhdGVkEi4KEGNjX2VuYWJsZV9hcmVuYXMYHyABKAg6BHRydWVSDmNjRW5hYmxlQXJlbmFzEioKEW9iamNfY2xhc3NfcHJlZml4GCQgASgJUg9vYmpjQ2xhc3NQcmVmaXgSKQoQY3NoYXJwX25hbWVzcGFjZRglIAEoCVIPY3NoYXJwTmFtZXNwYWNlEiEKDHN3aWZ0X3ByZWZpeBgnIAEoCVILc3dpZnRQcmVmaXgSKAoQcGhwX2NsYXNzX3ByZWZpeBgoIAEoCVIOcGhwQ2xhc3NQcmVmaXgSIwoNcGhwX25hbWVzcGFjZRgpIAEoCVIMcGhwTmFtZXNwYWNlEjQKFnBocF9tZXRhZGF0YV9uYW1lc3BhY2UYLCABKAlSFHBocE1ldGFkYXRhTmFtZXNwYWNlEiEKDHJ1YnlfcGFja2FnZRgtIAEoCVILcnVieVBhY2thZ2USWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24iOgoMT3B0aW1pemVNb2RlEgkKBVNQRUVEEAESDQoJQ09ERV9TSVpFEAISEAoMTElURV9SVU5USU1FEAMqCQjoBxCAgICAAkoECCYQJyLjAgoOTWVzc2FnZU9wdGlvbnMSPAoXbWVzc2FnZV9zZXRfd2lyZV9mb3JtYXQYASABKAg6BWZhbHNlUhRtZXNzYWdlU2V0V2lyZUZvcm1hdBJMCh9ub19zdGFuZGFyZF9kZXNjcmlwdG9yX2FjY2Vzc29yGAIgASgIOgVmYWxzZVIcbm9TdGFuZGFyZERlc2NyaXB0b3JBY2Nlc3NvchIlCgpkZXByZWNhdGVkGAMgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBIbCgltYXBfZW50cnkYByABKAhSCG1hcEVudHJ5ElgKFHVuaW50ZXJwcmV0ZWRfb3B0aW9uGOcHIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5VbmludGVycHJldGVkT3B0aW9uUhN1bmludGVycHJldGVkT3B0aW9uKgkI6AcQgICAgAJKBAgEEAVKBAgFEAZKBAgGEAdKBAgIEAlKBAgJEAoikgQKDEZpZWxkT3B0aW9ucxJBCgVjdHlwZRgBIAEoDjIjLmdvb2dsZS5wcm90b2J1Zi5GaWVsZE9wdGlvbnMuQ1R5cGU6BlNUUklOR1IFY3R5cGUSFgoGcGFja2VkGAIgASgIUgZwYWNrZWQSRwoGanN0eXBlGAYgASgOMiQuZ29vZ2xlLnByb3RvYnVmLkZpZWxkT3B0aW9ucy5KU1R5cGU6CUpTX05PUk1BTFIGanN0eXBlEhkKBGxhenkYBSABKAg6BWZhbHNlUgRsYXp5Ei4KD3VudmVyaWZpZWRfbGF6eRgPIAEoCDoFZmFsc2VSDnVudmVyaWZpZWRMYXp5EiUKCmRlcHJlY2F0ZWQYAyABKAg6BWZhbHNlUgpkZXByZWNhdGVkEhkKBHdlYWsYCiABKAg6BWZhbHNlUgR3ZWFrElgKFHVuaW50ZXJwcmV0ZWRfb3B0aW9uGOcHIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5VbmludGVycHJldGVkT3B0aW9uUhN1bmludGVycHJldGVkT3B0aW9uIi8KBUNUeXBlEgoKBlNUUklORxAAEggKBENPUkQQARIQCgxTVFJJTkdfUElFQ0UQAiI1CgZKU1R5cGUSDQoJSlNfTk9STUFMEAASDQoJSlNfU1RSSU5HEAESDQoJSlNfTlVNQkVSEAIqCQjoBxCAgICAAkoECAQQBSJzCgxPbmVvZk9wdGlvbnMSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAiLAAQoLRW51bU9wdGlvbnMSHwoLYWxsb3dfYWxpYXMYAiABKAhSCmFsbG93QWxpYXMSJQoKZGVwcmVjYXRlZBgDIAEoCDoFZmFsc2VSCmRlcHJlY2F0ZWQSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAkoECAUQBiKeAQoQRW51bVZhbHVlT3B0aW9ucxIlCgpkZXByZWNhdGVkGAEgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbioJCOgHEICAgIACIpwBCg5TZXJ2aWNlT3B0aW9ucxIlCgpkZXByZWNhdGVkGCEgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbioJCOgHEICAgIACIuACCg1NZXRob2RPcHRpb25zEiUKCmRlcHJlY2F0ZWQYISABKAg6BWZhbHNlUgpkZXByZWNhdGVkEnEKEWlkZW1wb3RlbmN5X2xldmVsGCIgASgOMi8uZ29vZ2xlLnByb3RvYnVmLk1ldGhvZE9wdGlvbnMuSWRlbXBvdGVuY3lMZXZlbDoTSURFTVBPVEVOQ1lfVU5LTk9XTlIQaWRlbXBvdGVuY3lMZXZlbBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbiJQChBJZGVtcG90ZW5jeUxldmVsEhcKE0lERU1QT1RFTkNZX1VOS05PV04QABITCg9OT19TSURFX0VGRkVDVFMQARIOCgpJREVNUE9URU5UEAIqCQjoBxCAgICAAiKaAwoTVW5pbnRlcnByZXRlZE9wdGlvbhJBCgRuYW1lGAIgAygLMi0uZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb24uTmFtZVBhcnRSBG5hbWUSKQoQaWRlbnRpZmllcl92YWx1ZRgDIAEoCVIPaWRlbnRpZmllclZhbHVlEiwKEnBvc2l0aXZlX2ludF92YWx1ZRgEIAEoBFIQcG9zaXRpdmVJbnRWYWx1ZRIsChJuZWdhdGl2ZV9pbnRfdmFsdWUYBSABKANSEG5lZ2F0aXZlSW50VmFsdWUSIQoMZG91YmxlX3ZhbHVlGAYgASgBUgtkb3VibGVWYWx1ZRIhCgxzdHJpbmdfdmFsdWUYByABKAxSC3N0cmluZ1ZhbHVlEicKD2FnZ3JlZ2F0ZV92YWx1ZRgIIAEoCVIOYWdncmVnYXRlVmFsdWUaSgoITmFtZVBhcnQSGwoJbmFtZV9wYXJ0GAEgAigJUghuYW1lUGFydBIhCgxpc19leHRlbnNpb24YAiACKAhSC2lzRXh0ZW5zaW9uIqcCCg5Tb3VyY2VDb2RlSW5mbxJECghsb2NhdGlvbhgBIAMoCzIoLmdvb2dsZS5wcm90b2J1Zi5Tb3VyY2VDb2RlSW5mby5Mb2NhdGlvblIIbG9jYXRpb24azgEKCExvY2F0aW9uEhYKBHBhdGgYASADKAVCAhABUgRwYXRoEhYKBHNwYW4YAiADKAVCAhABUgRzcGFuEikKEGxlYWRpbmdfY29tbWVudHMYAyABKAlSD2xlYWRpbmdDb21tZW50cxIrChF0cmFpbGluZ19jb21tZW50cxgEIAEoCVIQdHJhaWxpbmdDb21tZW50cxI6ChlsZWFkaW5nX2RldGFjaGVkX2NvbW1lbnRzGAYgAygJUhdsZWFkaW5nRGV0YWNoZWRDb21tZW50cyLRAQoRR2VuZXJhdGVkQ29kZUluZm8STQoKYW5ub3RhdGlvbhgBIAMoCzItLmdvb2dsZS5wcm90b2J1Zi5HZW5lcmF0ZWRDb2RlSW5mby5Bbm5vdGF0aW9uUgphbm5vdGF0aW9uGm0KCkFubm90YXRpb24SFgoEcGF0aBgBIAMoBUICEAFSBHBhdGgSHwoLc291cmNlX2ZpbGUYAiABKAlSCnNvdXJjZUZpbGUSFAoFYmVnaW4YAyABKAVSBWJlZ2luEhAKA2VuZBgEIAEoBVIDZW5kQn4KE2NvbS5nb29nbGUucHJvdG9idWZCEERlc2NyaXB0b3JQcm90b3NIAVotZ29vZ2xlLmdvbGFuZy5vcmcvcHJvdG9idWYvdHlwZXMvZGVzY3JpcHRvcnBi+AEBogIDR1BCqgIaR29vZ2xlLlByb3RvYnVmLlJlZmxlY3Rpb24KgSkKFWxlY3Rlcm4vb3B0aW9ucy5wcm90bxIHbGVjdGVybhogZ29vZ2xlL3Byb3RvYnVmL2Rlc2NyaXB0b3IucHJvdG8iawoFUGFydHkSNgoLY2VydGlmaWNhdGUYASABKA4yFC5sZWN0ZXJuLkNlcnRpZmljYXRlUgtjZXJ0aWZpY2F0ZRIqCgdzZXNzaW9uGAIgASgOMhAubGVjdGVybi5TZXNzaW9uUgdzZXNzaW9uIpcCCgRSdWxlEiQKBWFsbG93GAEgAygLMg4ubGVjdGVybi5QYXJ0eVIFYWxsb3cSJwoGZWZmZWN0GAIgASgOMg8ubGVjdGVybi5FZmZlY3RSBmVmZmVjdBIdCgp0aW1lb3V0X21zGAMgASgNUgl0aW1lb3V0TXMSFgoGaW5saW5lGAQgASgIUgZpbmxpbmUSGAoHcmVhc29ucxgFIAMoCVIHcmVhc29ucxIYCgdwcmVwYXJlGAYgASgIUgdwcmVwYXJlEhYKBnNlY3JldBgHIAEoCFIGc2VjcmV0EicKBmZvbGxvdxgIIAEoCzIPLmxlY3Rlcm4uRm9sbG93UgZmb2xsb3cSFAoFcmlnaHQYCSABKAlSBXJpZ2h0IkEKBkZvbGxvdxIWCgZ0b3BpY3MYASADKAlSBnRvcGljcxIfCgtmcm9tX29sZGVzdBgCIAEoCFIKZnJvbU9sZGVzdCJWCgZSZWFzb24SFgoGc3RhdHVzGAEgASgFUgZzdGF0dXMSDgoCemgYAiABKAlSAnpoEg4KAmVuGAMgASgJUgJlbhIUCgVmYWN0cxgEIAMoCVIFZmFjdHMikwIKBVRhYmxlEhIKBG5hbWUYASABKAlSBG5hbWUSEAoDa2V5GAIgAygJUgNrZXkSFgoGcGVyc29uGAMgAygJUgZwZXJzb24SKgoFZXJhc2UYBCABKA4yFC5sZWN0ZXJuLlRhYmxlLkVyYXNlUgVlcmFzZRIUCgVibGFuaxgFIAMoCVIFYmxhbmsSGgoIbWVudGlvbnMYBiADKAlSCG1lbnRpb25zEhIKBG9wZW4YByABKAlSBG9wZW4SGQoIa2VwdF9mb3IYCCABKAlSB2tlcHRGb3IiPwoFRXJhc2USFQoRRVJBU0VfVU5TUEVDSUZJRUQQABIKCgZERUxFVEUQARIJCgVCTEFOSxACEggKBEtFRVAQAyIWCgRWaWV3Eg4KAm9mGAEgASgJUgJvZipPCgtDZXJ0aWZpY2F0ZRISCg5OT19DRVJUSUZJQ0FURRAAEgoKBkRFVklDRRABEgsKB1BBUlRORVIQAhIICgRERVNLEAMSCQoFQURNSU4QBCowCgdTZXNzaW9uEg4KCk5PX1NFU1NJT04QABIKCgZSRUFERVIQARIJCgVTVEFGRhACKicKBkVmZmVjdBIICgROT05FEAASCAoEUkVBRBABEgkKBVdSSVRFEAI6QwoEcnVsZRIeLmdvb2dsZS5wcm90b2J1Zi5NZXRob2RPcHRpb25zGNGGAyABKAsyDS5sZWN0ZXJuLlJ1bGVSBHJ1bGU6TAoGcmVhc29uEiEuZ29vZ2xlLnByb3RvYnVmLkVudW1WYWx1ZU9wdGlvbnMY0YYDIAEoCzIPLmxlY3Rlcm4uUmVhc29uUgZyZWFzb246RwoFdGFibGUSHy5nb29nbGUucHJvdG9idWYuTWVzc2FnZU9wdGlvbnMY0YYDIAEoCzIOLmxlY3Rlcm4uVGFibGVSBXRhYmxlOkQKBHZpZXcSHy5nb29nbGUucHJvdG9idWYuTWVzc2FnZU9wdGlvbnMY0oYDIAEoCzINLmxlY3Rlcm4uVmlld1IEdmlld0qWHgr0AQoBDBIDAwASGukBIFdoYXQgYSBtZXRob2QgbWF5IGRvIGFuZCB3aG8gbWF5IGNhbGwgaXQsIHNhaWQgb25jZSwgYmVzaWRlIHRoZSBtZXRob2QuIFRoZSBnZW5lcmF0b3IgdHVybnMgdGhlc2UKIG9wdGlvbnMgaW50byB0aGUgdGFibGUgdGhhdCB0aGUgZGFlbW9uIGVuZm9yY2VzIGFuZCBpbnRvIHRoZSByZWZlcmVuY2UgcGFnZS4gTGlrZXdpc2UgdGhlIHRhYmxlcyBvZiBhIHBsdWdpbiwKIGluIGEgZmlsZSBvZiBpdHMgb3duLgoKZgoCBQASBAkAEwEaWiBXaGF0IGEgY2FsbGVyJ3MgVExTIGNlcnRpZmljYXRlIG1ha2VzIGl0LiBUaGUgcm9sZSBpcyBwYXJ0IG9mIHRoZSBjZXJ0aWZpY2F0ZSdzIFNBTiBVUkkuCgo+CgQFAAIBEgMMAg0aMSBBIGtpb3NrLCBhIGxvY2tlciwgYSBnYXRlOiB1bmF0dGVuZGVkIGhhcmR3YXJlLgoKSQoEBQACAhIDDgIOGjwgVGhlIGJhY2tlbmQgb2YgYSBib29rc2hvcCwgYSBjb3VyaWVyLCBhIG1pbmktcHJvZ3JhbSBob3N0LgoKHgoEBQACAxIDEAILGhEgQSBzdGFmZmVkIGRlc2suCgogCgQFAAIEEgMSAgwaEyBBbiBhZG1pbmlzdHJhdG9yLgoKLQoCBQESBBYAGgEaISBXaG8gaXMgc2lnbmVkIGluIGF0IHRoZSBjYWxsZXIuCgoxCgIEABIEHQAgARolIE9uZSBraW5kIG9mIGNhbGxlci4gQm90aCBtdXN0IGhvbGQuCgopCgIFAhIEIwAqARodIFdoYXQgYSBtZXRob2QgZG9lcyB0byBkYXRhLgoKHwoEBQICABIDJQILGhIgVG91Y2hlcyBubyBkYXRhLgoKIgoEBQICARIDJwILGhUgUmVhZHMgb25lIHNuYXBzaG90LgoKJwoEBQICAhIDKQIMGhogUnVucyBpbiBvbmUgdHJhbnNhY3Rpb24uCgolCgIEARIELQBBARoZIFRoZSBydWxlIG9mIG9uZSBtZXRob2QuCgpECgQEAQIAEgMvAhsaNyBBbnkgb2YgdGhlc2UgbWF5IGNhbGw7IGVtcHR5OiBvbmx5IG90aGVyIHBsdWdpbnMgbWF5LgoKaAoEBAECAhIDMgIYGlsgVGhlIHRpbWUgYSBjYWxsIG1heSB0YWtlIHVubGVzcyB0aGUgY2FsbGVyIHNheXMgb3RoZXJ3aXNlOyAwIGlzIHRoZSBkYWVtb24ncyBvd24gZGVmYXVsdC4KCq4BCgQEAQIDEgM1AhIaoAEgTk9ORSBvciBSRUFEOiBzbyBsaXR0bGUgd29yayB0aGF0IGl0IG1heSBydW4gb24gdGhlIHJlYWN0b3IuIEEgUkVBRCB0aGVyZSB0aGF0IHByb3ZlcyB0byBiZSBtb3JlLCBvciB3b3VsZCBoYXZlIHRvCiB3YWl0LCBpcyBydW4gYWdhaW4gb24gdGhlIHN0b3JlJ3MgdGhyZWFkcy4KCl4KBAQBAgQSAzcCHhpRIE5hbWVzIG9mIHRoZSB2YWx1ZXMgb2YgdGhlIHNlcnZpY2UncyBSZWFzb24gZW51bSB0aGF0IHRoaXMgbWV0aG9kIHJlZnVzZXMgd2l0aC4KClsKBAQBAgUSAzkCExpOIFRoZSBoYW5kbGVyIGhhcyBhIHNsb3cgcGFydCB0aGF0IHJ1bnMgYmVmb3JlIHRoZSB0cmFuc2FjdGlvbiwgb24gYSBzbmFwc2hvdC4KCmwKBAQBAgYSAzsCEhpfIFRoZSBhbnN3ZXIgaG9sZHMgYSBzZWNyZXQ6IGl0IGlzIG5ldmVyIHN0b3JlZCB1bmRlciBpdHMgcmVxdWVzdCBrZXksIGFuZCBhIHJlcGVhdCBydW5zIGFnYWluLgoKkAEKBAQBAgcSAz0CFBqCASBPdGhlciBwbHVnaW5zIG9ubHksIFdSSVRFOiB0aGUgaG9zdCBjYWxscyB0aGUgbWV0aG9kIGZvciBlYWNoIGNoYW5nZSBvZiB0aGVzZSB0b3BpY3MsIHdob3NlIHJlcXVlc3QgaXMgYSBsZWN0ZXJuLmhvc3QudjEuQ2hhbmdlLgoK0QEKBAQBAggSA0ACExrDASBXaGF0IGEgbWVtYmVyIG9mIHN0YWZmIG11c3QgYmUgYWxsb3dlZCB0byBkbywgImNpcmN1bGF0aW9uLmxlbmQiOiB0aGUgcGFydGllcyB3aXRoIHNlc3Npb24gU1RBRkYgYXJlIGZvciBzZXNzaW9ucyB0aGF0IGhhdmUgdGhpcwogcmlnaHQuICIqIjogYW55IG1lbWJlciBvZiBzdGFmZi4gR2l2ZW4gd2hlcmV2ZXIgc3RhZmYgbWF5IGNhbGwuCgorCgIEAhIERABJARofIFRvcGljcyB0aGF0IGEgbWV0aG9kIGZvbGxvd3MuCgpDCgQEAgIAEgNGAh0aNiAiY2lyY3VsYXRpb24ubG9hbiIsIG9yIGEgYmVnaW5uaW5nLCAiY2lyY3VsYXRpb24uKiIuCgp3CgQEAgIBEgNIAhcaaiBCZWdpbnMgd2l0aCB0aGUgb2xkZXN0IGNoYW5nZSB0aGF0IGlzIGtlcHQ7IGVsc2Ugd2l0aCB0aG9zZSB0aGF0IGNvbWUgYWZ0ZXIgdGhlIHBsdWdpbiB3YXMgZmlyc3QgbG9hZGVkLgoKVwoCBAMSBEwAUgEaSyBIb3cgYSByZWFzb24gaXMgdG9sZCB0byBhIHByb2dyYW0gKHRoZSBnUlBDIHN0YXR1cyBjb2RlKSBhbmQgdG8gYSBwZXJzb24uCgo4CgQEAwIDEgNRAhwaKyBOYW1lcyBvZiB0aGUgZmFjdHMgdGhhdCBtYXkgY29tZSB3aXRoIGl0LgoKYwoCBAQSBFUAcQEaVyBBIHRhYmxlIG9mIGEgcGx1Z2luOiB0aGUgbWVzc2FnZSBpcyBpdHMgcm93LCBlYWNoIGZpZWxkIGEgY29sdW1uIG9mIHRoZSBmaWVsZCdzIG5hbWUuCgpOCgQEBAQAEgRXAl8DGkAgV2hhdCBoYXBwZW5zIHRvIHRoZSByb3cgd2hlbiBhIHBlcnNvbiB0aGF0IGl0IG5hbWVzIGlzIGVyYXNlZC4KCpwBCgYEBAQAAgESA1oEDxqMASBUaGUgcm93IGlzIGRlbGV0ZWQgd2hlcmUgdGhlIGZpcnN0IGNvbHVtbiBvZiBgcGVyc29uYCBuYW1lcyB0aGUgcGVyc29uOyB3aGVyZSBhbm90aGVyIG9uZSBkb2VzLCB0aGF0IGJlY29tZXMgTlVMTCB3aGVyZSBpdCBtYXkgYmUsIGVsc2UgMC4KCmcKBgQEBAACAhIDXAQOGlggVGhlIHJvdyBzdGF5czsgdGhlIGNvbHVtbnMgdGhhdCBuYW1lIHRoZSBwZXJzb24gYmVjb21lIE5VTEwgd2hlcmUgdGhleSBtYXkgYmUsIGVsc2UgMC4KCigKBgQEBAACAxIDXgQNGhkgVGhlIHJvdyBzdGF5cyBhcyBpdCBpcy4KCkEKBAQEAgASA2ECEho0ICJjaXJjdWxhdGlvbl9pdGVtIjsgYmVnaW5zIHdpdGggdGhlIHBsdWdpbidzIG5hbWUuCgouCgQEBAIBEgNjAhoaISBUaGUgY29sdW1ucyBvZiB0aGUgcHJpbWFyeSBrZXkuCgqYAQoEBAQCAhIDZQIdGooBIENvbHVtbnMgdGhhdCBob2xkIHRoZSBudW1iZXIgb2YgYSBwZXJzb246IHdoYXQgaXMgZXhwb3J0ZWQgYW5kIGVyYXNlZCB3aXRoIHRoYXQgcGVyc29uIGlzIGZvdW5kIGJ5IHRoZW0uIFRoZSBmaXJzdCBzYXlzIHdob3NlIHJvdyBpdCBpcy4KCmUKBAQEAgQSA2gCHBpYIEJMQU5LOiBmdXJ0aGVyIGNvbHVtbnMgdGhhdCB0ZWxsIG9mIHRoZSBwZXJzb24gd2hvc2Ugcm93IGl0IGlzOyB0aGV5IGFyZSBlbXB0aWVkLCB0b28uCgqYAgoEBAQCBRIDawIfGooCIENvbHVtbnMgaW4gd2hpY2ggYSBwZXJzb24gbWF5IGJlIG1lbnRpb25lZCwgYnkgbnVtYmVyIG9yIGJ5IG5hbWUsIGFzIHRleHQgb3IgaW4gYSBtZXNzYWdlOiB3aGVyZSBvbmUgaXMsIHRoZSByb3cgaXMgZXhwb3J0ZWQgd2l0aCB0aGF0CiBwZXJzb24sIGFuZCB0aGUgY29sdW1uIGlzIGVtcHRpZWQgd2hlbiB0aGUgcGVyc29uIGlzIGVyYXNlZCwgdW5sZXNzIHRoZSByb3cgaXMga2VwdC4gVGFibGVzIHdpdGhvdXQgYSBwZXJzb24gbWF5IGhhdmUgdGhlbSwgdG9vLgoK1QEKBAQEAgYSA24CEhrHASBBIGNvbmRpdGlvbiBvbiB0aGUgY29sdW1ucywgaW4gdGhlIFNRTCB0aGF0IGJvdGggc3RvcmVzIHRha2U6ICJyZXR1cm5lZF9hdF9tcyBJUyBOVUxMIi4gV2hpbGUgc3VjaCBhIHJvdyBpcyBhIHBlcnNvbidzLCB0aGUgcGVyc29uIGlzIG5vdAogZXJhc2VkLiBBbiBpbmRleCBzaG91bGQgZmluZCBhIHBlcnNvbidzIHJvd3MgdGhhdCBtZWV0IGl0LgoKbwoEBAQCBxIDcAIWGmIgV2hhdCBpcyBsZWZ0IG9mIHRoZSByb3cgaXMga2VwdCBmb3IsIGluIGEgZmV3IHdvcmRzIGZvciBwZW9wbGU6ICJib29ra2VlcGluZyIuIE5lZWRlZCB3aXRoIEtFRVAuCgpTCgIEBRIEdAB3ARpHIFNvbWUgY29sdW1ucyBvZiBhIHRhYmxlLCBmb3Igc3RhdGVtZW50cyB0aGF0IHJlYWQgbm8gbW9yZSB0aGFuIHRob3NlLgoKQAoEBAUCABIDdgIQGjMgVGhlIG1lc3NhZ2Ugb2YgdGhlIHRhYmxlJ3Mgcm93LCBpbiB0aGUgc2FtZSBmaWxlLgpiBnByb3RvMwroKAoSTm90aWNlcy9yb3dzLnByb3RvEhRsZWN0ZXJuLm5vdGljZXMucm93cxoVbGVjdGVybi9vcHRpb25zLnByb3RvInMKB0tpbmRSb3cSEgoEY29kZRgBIAEoCVIEY29kZRIYCgd2ZXJzaW9uGAIgASgDUgd2ZXJzaW9uEiAKC2RlY2xhcmF0aW9uGAMgASgMUgtkZWNsYXJhdGlvbjoYirUYFAoMbm90aWNlc19raW5kEgRjb2RlIpICCgtUZW1wbGF0ZVJvdxISCgRraW5kGAEgASgJUgRraW5kEhgKB2NoYW5uZWwYAiABKANSB2NoYW5uZWwSGgoIbGFuZ3VhZ2UYAyABKAlSCGxhbmd1YWdlEhgKB3N1YmplY3QYBCABKAlSB3N1YmplY3QSEgoEYm9keRgFIAEoCVIEYm9keRIfCgtkaWdlc3RfYm9keRgGIAEoCVIKZGlnZXN0Qm9keRIfCgtkaWdlc3RfbGluZRgHIAEoCVIKZGlnZXN0TGluZRIYCgd2ZXJzaW9uGAggASgDUgd2ZXJzaW9uOi+KtRgrChBub3RpY2VzX3RlbXBsYXRlEgRraW5kEgdjaGFubmVsEghsYW5ndWFnZSLUAQoKQ2hhbm5lbFJvdxIdCgpsaWJyYXJ5X2lkGAEgASgDUglsaWJyYXJ5SWQSGAoHY2hhbm5lbBgCIAEoA1IHY2hhbm5lbBIYCgdjYXJyaWVyGAMgASgJUgdjYXJyaWVyEhIKBHJhbmsYBCABKANSBHJhbmsSEAoDYXBwGAUgASgJUgNhcHASGAoHdmVyc2lvbhgGIAEoA1IHdmVyc2lvbjozirUYLwoPbm90aWNlc19jaGFubmVsEgpsaWJyYXJ5X2lkEgdjaGFubmVsEgdjYXJyaWVyIoYBCgtTZXR0aW5nc1JvdxIdCgpsaWJyYXJ5X2lkGAEgASgDUglsaWJyYXJ5SWQSGgoIc2V0dGluZ3MYAiABKAxSCHNldHRpbmdzEhgKB3ZlcnNpb24YAyABKANSB3ZlcnNpb246Ioq1GB4KEG5vdGljZXNfc2V0dGluZ3MSCmxpYnJhcnlfaWQivAEKDVByZWZlcmVuY2VSb3cSGwoJcmVhZGVyX2lkGAEgASgDUghyZWFkZXJJZBIfCgtmcm9tX21pbnV0ZRgCIAEoA1IKZnJvbU1pbnV0ZRIhCgx1bnRpbF9taW51dGUYAyABKANSC3VudGlsTWludXRlEhgKB3ZlcnNpb24YBCABKANSB3ZlcnNpb246MIq1GCwKEm5vdGljZXNfcHJlZmVyZW5jZRIJcmVhZGVyX2lkGglyZWFkZXJfaWQgASK0AQoJQ2hvaWNlUm93EhsKCXJlYWRlcl9pZBgBIAEoA1IIcmVhZGVySWQSGAoHcHVycG9zZRgCIAEoA1IHcHVycG9zZRIYCgdjaGFubmVsGAMgASgDUgdjaGFubmVsEhYKBndhbnRlZBgEIAEoCFIGd2FudGVkOj6KtRg6Cg5ub3RpY2VzX2Nob2ljZRIJcmVhZGVyX2lkEgdwdXJwb3NlEgdjaGFubmVsGglyZWFkZXJfaWQgASLhAQoNQmFkQWRkcmVzc1JvdxIbCglyZWFkZXJfaWQYASABKANSCHJlYWRlcklkEhgKB2NoYW5uZWwYAiABKANSB2NoYW5uZWwSIQoMYWRkcmVzc19oYXNoGAMgASgJUgthZGRyZXNzSGFzaBIiCg1ib3VuY2VkX2F0X21zGAQgASgDUgtib3VuY2VkQXRNcxIWCgZyZWFzb24YBSABKAlSBnJlYXNvbjo6irUYNgoTbm90aWNlc19iYWRfYWRkcmVzcxIJcmVhZGVyX2lkEgdjaGFubmVsGglyZWFkZXJfaWQgASL1BAoJTm90aWNlUm93EhsKCW5vdGljZV9pZBgBIAEoA1IIbm90aWNlSWQSEgoEa2luZBgCIAEoCVIEa2luZBIbCglvd25lcl9rZXkYAyABKAlSCG93bmVyS2V5EhsKCXJlYWRlcl9pZBgEIAEoA1IIcmVhZGVySWQSEgoEdG9sZBgFIAEoDFIEdG9sZBIUCgVzdGF0ZRgGIAEoCVIFc3RhdGUSHgoLYWRkZWRfYXRfbXMYByABKANSCWFkZGVkQXRNcxIiCg1leHBpcmVzX2F0X21zGAggASgDUgtleHBpcmVzQXRNcxIeCgpuZXh0X2F0X21zGAkgASgDSABSCG5leHRBdE1zEiEKDGRpZ2VzdF9ncm91cBgKIAEoCVILZGlnZXN0R3JvdXASFwoHaGVhZF9pZBgLIAEoA1IGaGVhZElkEhgKB2NoYW5uZWwYDCABKANSB2NoYW5uZWwSGAoHY2FycmllchgNIAEoCVIHY2FycmllchIYCgdhdHRlbXB0GA4gASgDUgdhdHRlbXB0Eh8KC3JvdW5kX2FmdGVyGA8gASgDUgpyb3VuZEFmdGVyEioKEHdhaXRpbmdfc2luY2VfbXMYECABKANIAVIOd2FpdGluZ1NpbmNlTXMSHgoLaW5ib3hfYXRfbXMYESABKANSCWluYm94QXRNcxIgCgxvcGVuZWRfYXRfbXMYEiABKANSCm9wZW5lZEF0TXM6LIq1GCgKDm5vdGljZXNfbm90aWNlEglub3RpY2VfaWQaCXJlYWRlcl9pZCABQhAKDmhhc19uZXh0X2F0X21zQhYKFGhhc193YWl0aW5nX3NpbmNlX21zIrIDCgpBdHRlbXB0Um93EhsKCW5vdGljZV9pZBgBIAEoA1IIbm90aWNlSWQSGAoHYXR0ZW1wdBgCIAEoA1IHYXR0ZW1wdBIbCglyZWFkZXJfaWQYAyABKANSCHJlYWRlcklkEhgKB2NoYW5uZWwYBCABKANSB2NoYW5uZWwSGAoHY2FycmllchgFIAEoCVIHY2FycmllchIgCgxxdWV1ZWRfYXRfbXMYBiABKANSCnF1ZXVlZEF0TXMSIgoNZmV0Y2hlZF9hdF9tcxgHIAEoA1ILZmV0Y2hlZEF0TXMSGAoHb3V0Y29tZRgIIAEoCVIHb3V0Y29tZRIiCg1vdXRjb21lX2F0X21zGAkgASgDUgtvdXRjb21lQXRNcxIWCgZyZWFzb24YCiABKAlSBnJlYXNvbhIlCg5tYXNrZWRfYWRkcmVzcxgLIAEoCVINbWFza2VkQWRkcmVzcxIhCgxhZGRyZXNzX2hhc2gYDCABKAlSC2FkZHJlc3NIYXNoOjaKtRgyCg9ub3RpY2VzX2F0dGVtcHQSCW5vdGljZV9pZBIHYXR0ZW1wdBoJcmVhZGVyX2lkIAEipQEKCkNhcnJpZXJSb3cSEgoEbmFtZRgBIAEoCVIEbmFtZRIeCgtoZWFyZF9hdF9tcxgCIAEoA1IJaGVhcmRBdE1zEiYKD3NpbGVudF9zaW5jZV9tcxgDIAEoA1INc2lsZW50U2luY2VNcxIeCgtjaGVja19hdF9tcxgEIAEoA1IJY2hlY2tBdE1zOhuKtRgXCg9ub3RpY2VzX2NhcnJpZXISBG5hbWUiVAoIU3dlZXBSb3cSEgoEbmFtZRgBIAEoCVIEbmFtZRIZCghzaW5jZV9tcxgCIAEoA1IHc2luY2VNczoZirUYFQoNbm90aWNlc19zd2VlcBIEbmFtZSJTCglTZWNyZXRSb3cSEgoEbmFtZRgBIAEoCVIEbmFtZRIWCgZzZWNyZXQYAiABKAxSBnNlY3JldDoairUYFgoObm90aWNlc19zZWNyZXQSBG5hbWUi2AMKEE5vdGljZUhpc3RvcnlSb3cSGwoJbm90aWNlX2lkGAEgASgDUghub3RpY2VJZBIdCgpoaXN0b3J5X2lkGAIgASgDUgloaXN0b3J5SWQSFAoFZXZlbnQYAyABKAlSBWV2ZW50Eh0KCmZyb21fc3RhdGUYBCABKAlSCWZyb21TdGF0ZRIZCgh0b19zdGF0ZRgFIAEoCVIHdG9TdGF0ZRIkCg5oYXBwZW5lZF9hdF9tcxgGIAEoA1IMaGFwcGVuZWRBdE1zEiQKDnJlY29yZGVkX2F0X21zGAcgASgDUgxyZWNvcmRlZEF0TXMSFgoGcGVyc29uGAggASgDUgZwZXJzb24SGgoIdGVybWluYWwYCSABKAlSCHRlcm1pbmFsEhYKBm1ldGhvZBgKIAEoCVIGbWV0aG9kEh8KC3JlcXVlc3Rfa2V5GAsgASgJUgpyZXF1ZXN0S2V5EhYKBmRldGFpbBgMIAEoCVIGZGV0YWlsOmeKtRhjCg9ub3RpY2VzX2hpc3RvcnkSCW5vdGljZV9pZBIOcmVjb3JkZWRfYXRfbXMSCmhpc3RvcnlfaWQaBnBlcnNvbiACMgZkZXRhaWxCF2hvdyBub3RpY2VzIGFyZSBjYXJyaWVkSv0OCiIKAQwSAwEAEhoYIFRoZSB0YWJsZXMgb2Ygbm90aWNlcy4KCjMKAgQAEgQHAA0BGicgQSBraW5kLCBhcyBpdHMgb3duZXIgaGFzIGRlY2xhcmVkIGl0LgoKKQoEBAACAhIDDAIYGhwgQSBsZWN0ZXJuLm5vdGljZXMudjEuS2luZC4KCjEKAgQBEgQQABsBGiUgQSB0ZW1wbGF0ZSB0aGF0IHN0YWZmIGhhdmUgd3JpdHRlbi4KCk0KBAQBAgESAxQCFBpAIEEgQ2hhbm5lbEtpbmQ7IDA6IG9mIGFsbCBjaGFubmVscyB0aGF0IGhhdmUgbm9uZSBvZiB0aGVpciBvd24uCgo6CgIEAhIEHgAnARouIFdobyBjYXJyaWVzIGEga2luZCBvZiBjaGFubmVsIGZvciBhIGxpYnJhcnkuCgpLCgQEAgIAEgMhAhcaPiAwOiBmb3IgcmVhZGVycyBvZiBhbGwgbGlicmFyaWVzIHRoYXQgaGF2ZSBub25lIG9mIHRoZWlyIG93bi4KCiYKAgQDEgQqADEBGhogV2hhdCBob2xkcyBpbiBhIGxpYnJhcnkuCgobCgQEAwIAEgMtAhcaDiAwOiB0aGUgY2l0eS4KCi0KBAQDAgESAy8CFRogIEEgbGVjdGVybi5ub3RpY2VzLnYxLlNldHRpbmdzLgoKNwoCBAQSBDQAOwEaKyBXaGF0IGEgcmVhZGVyIHdhbnRzLCBiZXNpZGVzIHRoZSBjaG9pY2VzLgoKJQoEBAQCARIDOAIYGhggQm90aCAwOiB0aGUgbGlicmFyeSdzLgoKbgoCBAUSBD4ARAEaYiBXaGV0aGVyIGEgcmVhZGVyIHdhbnRzIGEgcHVycG9zZSBieSBhIGNoYW5uZWw7IHRoZXJlIGlzIG5vIHJvdyB3aGVyZSB0aGUgcmVhZGVyIGhhcyBub3Qgc2FpZCBzby4KCjwKAgQGEgRHAE8BGjAgQW4gYWRkcmVzcyBhdCB3aGljaCBhIHJlYWRlciBjYW4ndCBiZSByZWFjaGVkLgoKOAoEBAYCAhIDTAIaGisgQSBrZXllZCBoYXNoOiBhbm90aGVyIGFkZHJlc3MgaXMgbm90IGJhZC4KCjAKBAQHAgQSA1gCERojIEEgbGVjdGVybi5ub3RpY2VzLnYxLkZpZWxkVmFsdWVzLgoKSgoEBAcIABIDXQIwGj0gV2hlbiBzb21ldGhpbmcgaGFwcGVucyB0byBpdCBieSBpdHNlbGY7IE5VTEw6IG5vdGhpbmcgd2lsbC4KCj0KBAQHAgkSA18CGxowIFdoYXQgaXQgaXMgdG9sZCB0b2dldGhlciB3aXRoOyBlbXB0eTogbm90aGluZy4KCjwKBAQHAgoSA2ECFRovIFRoZSBub3RpY2UgdGhhdCB0ZWxscyB0aGlzIG9uZTsgMDogbm9uZSBkb2VzLgoKLwoEBAcCCxIDYwIVGiIgMCwgYW5kIGVtcHR5OiBpdCB3YXMgbm90IHF1ZXVlZC4KCksKBAQHAg4SA2cCGRo+IFRoZSBudW1iZXIgb2YgdGhlIGxhc3QgYXR0ZW1wdCBiZWZvcmUgaXQgd2FzIGxhc3Qgc2VudCBhbmV3LgoKRgoEBAcIARIDaQI9GjkgU2luY2Ugd2hlbiBpdCB3YWl0cyBmb3IgaXRzIGNhcnJpZXI7IE5VTEw6IGl0IGRvZXMgbm90LgoKOQoEBAcCEBIDawIZGiwgMDogaXQgaXMgbm90IGluIHRoZSBpbmJveCwgd2FzIG5vdCBvcGVuZWQuCgowCgIECBIFcACBAQEaIyBBIHdheSBvbiB3aGljaCBhIG5vdGljZSB3YXMgc2VudC4KCiUKBAQIAgYSA3kCGhoYIDA6IGl0IHdhcyBub3QgZmV0Y2hlZC4KCicKBAQIAgcSA3sCFRoaIEVtcHR5OiBub3RoaW5nIHdhcyB0b2xkLgoKLAoEBAgCChIDfwIdGh8gSW4gcGFydCwgYW5kIGFzIGEga2V5ZWQgaGFzaC4KCiQKAgQJEgaEAQCMAQEaFiBXaG8gY2FycmllcyBub3RpY2VzLgoKJAoEBAkCAhIEiQECHBoWIDA6IGl0IGlzIG5vdCBzaWxlbnQuCgo4CgQECQIDEgSLAQIYGiogRm9yIHdoZW4gaXRzIHRpbWVyIGlzIHNldDsgMDogaXQgaXMgbm90LgoKOgoCBAoSBo8BAJMBARosIFdoYXQgaXMgc3dlcHQ7IGEgcm93IHdoZXJlIHRoYXQgaGFzIGJlZ3VuLgoKRgoCBAsSBpYBAJoBARo4IFRoZSBrZXkgb2YgdG9rZW5zIGFuZCBvZiBoYXNoZXMgb2YgYWRkcmVzc2VzOyBvbmUgcm93LgoKegoCBAwSBp0BAKsBARpsIFdoYXQgaGFwcGVuZWQgdG8gYSBub3RpY2U6IHRoZSBjb2x1bW5zIGFmdGVyIHRoZSBzZWNvbmQgYXJlIHRob3NlIHRoYXQgdGhlIGtpdCBmaWxscyBpbiwgYnV0IGZvciB0aGUgbGFzdC4KYgZwcm90bzM")
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
