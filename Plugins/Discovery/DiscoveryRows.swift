// The rows of lectern.discovery.rows. Generated from Discovery/rows.proto by protoc-gen-lectern. DO NOT EDIT.
// swift-format-ignore-file

internal import LecternKit
internal import LecternMessages
internal import DiscoveryMessages

/// The tables of the catalogue.
enum DiscoveryRows {
    /// The file and those that it imports, for the plugin's `fileDescriptors`.
    static let descriptors = EncodedDescriptors("CvM7CiBnb29nbGUvcHJvdG9idWYvZGVzY3JpcHRvci5wcm90bxIPZ29vZ2xlLnByb3RvYnVmIk0KEUZpbGVEZXNjcmlwdG9yU2V0EjgKBGZpbGUYASADKAsyJC5nb29nbGUucHJvdG9idWYuRmlsZURlc2NyaXB0b3JQcm90b1IEZmlsZSLkBAoTRmlsZURlc2NyaXB0b3JQcm90bxISCgRuYW1lGAEgASgJUgRuYW1lEhgKB3BhY2thZ2UYAiABKAlSB3BhY2thZ2USHgoKZGVwZW5kZW5jeRgDIAMoCVIKZGVwZW5kZW5jeRIrChFwdWJsaWNfZGVwZW5kZW5jeRgKIAMoBVIQcHVibGljRGVwZW5kZW5jeRInCg93ZWFrX2RlcGVuZGVuY3kYCyADKAVSDndlYWtEZXBlbmRlbmN5EkMKDG1lc3NhZ2VfdHlwZRgEIAMoCzIgLmdvb2dsZS5wcm90b2J1Zi5EZXNjcmlwdG9yUHJvdG9SC21lc3NhZ2VUeXBlEkEKCWVudW1fdHlwZRgFIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5FbnVtRGVzY3JpcHRvclByb3RvUghlbnVtVHlwZRJBCgdzZXJ2aWNlGAYgAygLMicuZ29vZ2xlLnByb3RvYnVmLlNlcnZpY2VEZXNjcmlwdG9yUHJvdG9SB3NlcnZpY2USQwoJZXh0ZW5zaW9uGAcgAygLMiUuZ29vZ2xlLnByb3RvYnVmLkZpZWxkRGVzY3JpcHRvclByb3RvUglleHRlbnNpb24SNgoHb3B0aW9ucxgIIAEoCzIcLmdvb2dsZS5wcm90b2J1Zi5GaWxlT3B0aW9uc1IHb3B0aW9ucxJJChBzb3VyY2VfY29kZV9pbmZvGAkgASgLMh8uZ29vZ2xlLnByb3RvYnVmLlNvdXJjZUNvZGVJbmZvUg5zb3VyY2VDb2RlSW5mbxIWCgZzeW50YXgYDCABKAlSBnN5bnRheCK5BgoPRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSOwoFZmllbGQYAiADKAsyJS5nb29nbGUucHJvdG9idWYuRmllbGREZXNjcmlwdG9yUHJvdG9SBWZpZWxkEkMKCWV4dGVuc2lvbhgGIAMoCzIlLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90b1IJZXh0ZW5zaW9uEkEKC25lc3RlZF90eXBlGAMgAygLMiAuZ29vZ2xlLnByb3RvYnVmLkRlc2NyaXB0b3JQcm90b1IKbmVzdGVkVHlwZRJBCgllbnVtX3R5cGUYBCADKAsyJC5nb29nbGUucHJvdG9idWYuRW51bURlc2NyaXB0b3JQcm90b1IIZW51bVR5cGUSWAoPZXh0ZW5zaW9uX3JhbmdlGAUgAygLMi8uZ29vZ2xlLnByb3RvYnVmLkRlc2NyaXB0b3JQcm90by5FeHRlbnNpb25SYW5nZVIOZXh0ZW5zaW9uUmFuZ2USRAoKb25lb2ZfZGVjbBgIIAMoCzIlLmdvb2dsZS5wcm90b2J1Zi5PbmVvZkRlc2NyaXB0b3JQcm90b1IJb25lb2ZEZWNsEjkKB29wdGlvbnMYByABKAsyHy5nb29nbGUucHJvdG9idWYuTWVzc2FnZU9wdGlvbnNSB29wdGlvbnMSVQoOcmVzZXJ2ZWRfcmFuZ2UYCSADKAsyLi5nb29nbGUucHJvdG9idWYuRGVzY3JpcHRvclByb3RvLlJlc2VydmVkUmFuZ2VSDXJlc2VydmVkUmFuZ2USIwoNcmVzZXJ2ZWRfbmFtZRgKIAMoCVIMcmVzZXJ2ZWROYW1lGnoKDkV4dGVuc2lvblJhbmdlEhQKBXN0YXJ0GAEgASgFUgVzdGFydBIQCgNlbmQYAiABKAVSA2VuZBJACgdvcHRpb25zGAMgASgLMiYuZ29vZ2xlLnByb3RvYnVmLkV4dGVuc2lvblJhbmdlT3B0aW9uc1IHb3B0aW9ucxo3Cg1SZXNlcnZlZFJhbmdlEhQKBXN0YXJ0GAEgASgFUgVzdGFydBIQCgNlbmQYAiABKAVSA2VuZCJ8ChVFeHRlbnNpb25SYW5nZU9wdGlvbnMSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAiLBBgoURmllbGREZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRIWCgZudW1iZXIYAyABKAVSBm51bWJlchJBCgVsYWJlbBgEIAEoDjIrLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90by5MYWJlbFIFbGFiZWwSPgoEdHlwZRgFIAEoDjIqLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90by5UeXBlUgR0eXBlEhsKCXR5cGVfbmFtZRgGIAEoCVIIdHlwZU5hbWUSGgoIZXh0ZW5kZWUYAiABKAlSCGV4dGVuZGVlEiMKDWRlZmF1bHRfdmFsdWUYByABKAlSDGRlZmF1bHRWYWx1ZRIfCgtvbmVvZl9pbmRleBgJIAEoBVIKb25lb2ZJbmRleBIbCglqc29uX25hbWUYCiABKAlSCGpzb25OYW1lEjcKB29wdGlvbnMYCCABKAsyHS5nb29nbGUucHJvdG9idWYuRmllbGRPcHRpb25zUgdvcHRpb25zEicKD3Byb3RvM19vcHRpb25hbBgRIAEoCFIOcHJvdG8zT3B0aW9uYWwitgIKBFR5cGUSDwoLVFlQRV9ET1VCTEUQARIOCgpUWVBFX0ZMT0FUEAISDgoKVFlQRV9JTlQ2NBADEg8KC1RZUEVfVUlOVDY0EAQSDgoKVFlQRV9JTlQzMhAFEhAKDFRZUEVfRklYRUQ2NBAGEhAKDFRZUEVfRklYRUQzMhAHEg0KCVRZUEVfQk9PTBAIEg8KC1RZUEVfU1RSSU5HEAkSDgoKVFlQRV9HUk9VUBAKEhAKDFRZUEVfTUVTU0FHRRALEg4KClRZUEVfQllURVMQDBIPCgtUWVBFX1VJTlQzMhANEg0KCVRZUEVfRU5VTRAOEhEKDVRZUEVfU0ZJWEVEMzIQDxIRCg1UWVBFX1NGSVhFRDY0EBASDwoLVFlQRV9TSU5UMzIQERIPCgtUWVBFX1NJTlQ2NBASIkMKBUxhYmVsEhIKDkxBQkVMX09QVElPTkFMEAESEgoOTEFCRUxfUkVRVUlSRUQQAhISCg5MQUJFTF9SRVBFQVRFRBADImMKFE9uZW9mRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSNwoHb3B0aW9ucxgCIAEoCzIdLmdvb2dsZS5wcm90b2J1Zi5PbmVvZk9wdGlvbnNSB29wdGlvbnMi4wIKE0VudW1EZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRI/CgV2YWx1ZRgCIAMoCzIpLmdvb2dsZS5wcm90b2J1Zi5FbnVtVmFsdWVEZXNjcmlwdG9yUHJvdG9SBXZhbHVlEjYKB29wdGlvbnMYAyABKAsyHC5nb29nbGUucHJvdG9idWYuRW51bU9wdGlvbnNSB29wdGlvbnMSXQoOcmVzZXJ2ZWRfcmFuZ2UYBCADKAsyNi5nb29nbGUucHJvdG9idWYuRW51bURlc2NyaXB0b3JQcm90by5FbnVtUmVzZXJ2ZWRSYW5nZVINcmVzZXJ2ZWRSYW5nZRIjCg1yZXNlcnZlZF9uYW1lGAUgAygJUgxyZXNlcnZlZE5hbWUaOwoRRW51bVJlc2VydmVkUmFuZ2USFAoFc3RhcnQYASABKAVSBXN0YXJ0EhAKA2VuZBgCIAEoBVIDZW5kIoMBChhFbnVtVmFsdWVEZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRIWCgZudW1iZXIYAiABKAVSBm51bWJlchI7CgdvcHRpb25zGAMgASgLMiEuZ29vZ2xlLnByb3RvYnVmLkVudW1WYWx1ZU9wdGlvbnNSB29wdGlvbnMipwEKFlNlcnZpY2VEZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRI+CgZtZXRob2QYAiADKAsyJi5nb29nbGUucHJvdG9idWYuTWV0aG9kRGVzY3JpcHRvclByb3RvUgZtZXRob2QSOQoHb3B0aW9ucxgDIAEoCzIfLmdvb2dsZS5wcm90b2J1Zi5TZXJ2aWNlT3B0aW9uc1IHb3B0aW9ucyKJAgoVTWV0aG9kRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSHQoKaW5wdXRfdHlwZRgCIAEoCVIJaW5wdXRUeXBlEh8KC291dHB1dF90eXBlGAMgASgJUgpvdXRwdXRUeXBlEjgKB29wdGlvbnMYBCABKAsyHi5nb29nbGUucHJvdG9idWYuTWV0aG9kT3B0aW9uc1IHb3B0aW9ucxIwChBjbGllbnRfc3RyZWFtaW5nGAUgASgIOgVmYWxzZVIPY2xpZW50U3RyZWFtaW5nEjAKEHNlcnZlcl9zdHJlYW1pbmcYBiABKAg6BWZhbHNlUg9zZXJ2ZXJTdHJlYW1pbmcikQkKC0ZpbGVPcHRpb25zEiEKDGphdmFfcGFja2FnZRgBIAEoCVILamF2YVBhY2thZ2USMAoUamF2YV9vdXRlcl9jbGFzc25hbWUYCCABKAlSEmphdmFPdXRlckNsYXNzbmFtZRI1ChNqYXZhX211bHRpcGxlX2ZpbGVzGAogASgIOgVmYWxzZVIRamF2YU11bHRpcGxlRmlsZXMSRAodamF2YV9nZW5lcmF0ZV9lcXVhbHNfYW5kX2hhc2gYFCABKAhCAhgBUhlqYXZhR2VuZXJhdGVFcXVhbHNBbmRIYXNoEjoKFmphdmFfc3RyaW5nX2NoZWNrX3V0ZjgYGyABKAg6BWZhbHNlUhNqYXZhU3RyaW5nQ2hlY2tVdGY4ElMKDG9wdGltaXplX2ZvchgJIAEoDjIpLmdvb2dsZS5wcm90b2J1Zi5GaWxlT3B0aW9ucy5PcHRpbWl6ZU1vZGU6BVNQRUVEUgtvcHRpbWl6ZUZvchIdCgpnb19wYWNrYWdlGAsgASgJUglnb1BhY2thZ2USNQoTY2NfZ2VuZXJpY19zZXJ2aWNlcxgQIAEoCDoFZmFsc2VSEWNjR2VuZXJpY1NlcnZpY2VzEjkKFWphdmFfZ2VuZXJpY19zZXJ2aWNlcxgRIAEoCDoFZmFsc2VSE2phdmFHZW5lcmljU2VydmljZXMSNQoTcHlfZ2VuZXJpY19zZXJ2aWNlcxgSIAEoCDoFZmFsc2VSEXB5R2VuZXJpY1NlcnZpY2VzEjcKFHBocF9nZW5lcmljX3NlcnZpY2VzGCogASgIOgVmYWxzZVIScGhwR2VuZXJpY1NlcnZpY2VzEiUKCmRlcHJlY2F0ZWQYFyABKAg6BWZhbHNlUgpkZXByZWNhdGVkEi4KEGNjX2VuYWJsZV9hcmVuYXMYHyABKAg6BHRydWVSDmNjRW5hYmxlQXJlbmFzEioKEW9iamNfY2xhc3NfcHJlZml4GCQgASgJUg9vYmpjQ2xhc3NQcmVmaXgSKQoQY3NoYXJwX25hbWVzcGFjZRglIAEoCVIPY3NoYXJwTmFtZXNwYWNlEiEKDHN3aWZ0X3ByZWZpeBgnIAEoCVILc3dpZnRQcmVmaXgSKAoQcGhwX2NsYXNzX3ByZWZpeBgoIAEoCVIOcGhwQ2xhc3NQcmVmaXgSIwoNcGhwX25hbWVzcGFjZRgpIAEoCVIMcGhwTmFtZXNwYWNlEjQKFnBocF9tZXRhZGF0YV9uYW1lc3BhY2UYLCABKAlSFHBocE1ldGFkYXRhTmFtZXNwYWNlEiEKDHJ1YnlfcGFja2FnZRgtIAEoCVILcnVieVBhY2thZ2USWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24iOgoMT3B0aW1pemVNb2RlEgkKBVNQRUVEEAESDQoJQ09ERV9TSVpFEAISEAoMTElURV9SVU5USU1FEAMqCQjoBxCAgICAAkoECCYQJyLjAgoOTWVzc2FnZU9wdGlvbnMSPAoXbWVzc2FnZV9zZXRfd2lyZV9mb3JtYXQYASABKAg6BWZhbHNlUhRtZXNzYWdlU2V0V2lyZUZvcm1hdBJMCh9ub19zdGFuZGFyZF9kZXNjcmlwdG9yX2FjY2Vzc29yGAIgASgIOgVmYWxzZVIcbm9TdGFuZGFyZERlc2NyaXB0b3JBY2Nlc3NvchIlCgpkZXByZWNhdGVkGAMgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBIbCgltYXBfZW50cnkYByABKAhSCG1hcEVudHJ5ElgKFHVuaW50ZXJwcmV0ZWRfb3B0aW9uGOcHIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5VbmludGVycHJldGVkT3B0aW9uUhN1bmludGVycHJldGVkT3B0aW9uKgkI6AcQgICAgAJKBAgEEAVKBAgFEAZKBAgGEAdKBAgIEAlKBAgJEAoikgQKDEZpZWxkT3B0aW9ucxJBCgVjdHlwZRgBIAEoDjIjLmdvb2dsZS5wcm90b2J1Zi5GaWVsZE9wdGlvbnMuQ1R5cGU6BlNUUklOR1IFY3R5cGUSFgoGcGFja2VkGAIgASgIUgZwYWNrZWQSRwoGanN0eXBlGAYgASgOMiQuZ29vZ2xlLnByb3RvYnVmLkZpZWxkT3B0aW9ucy5KU1R5cGU6CUpTX05PUk1BTFIGanN0eXBlEhkKBGxhenkYBSABKAg6BWZhbHNlUgRsYXp5Ei4KD3VudmVyaWZpZWRfbGF6eRgPIAEoCDoFZmFsc2VSDnVudmVyaWZpZWRMYXp5EiUKCmRlcHJlY2F0ZWQYAyABKAg6BWZhbHNlUgpkZXByZWNhdGVkEhkKBHdlYWsYCiABKAg6BWZhbHNlUgR3ZWFrElgKFHVuaW50ZXJwcmV0ZWRfb3B0aW9uGOcHIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5VbmludGVycHJldGVkT3B0aW9uUhN1bmludGVycHJldGVkT3B0aW9uIi8KBUNUeXBlEgoKBlNUUklORxAAEggKBENPUkQQARIQCgxTVFJJTkdfUElFQ0UQAiI1CgZKU1R5cGUSDQoJSlNfTk9STUFMEAASDQoJSlNfU1RSSU5HEAESDQoJSlNfTlVNQkVSEAIqCQjoBxCAgICAAkoECAQQBSJzCgxPbmVvZk9wdGlvbnMSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAiLAAQoLRW51bU9wdGlvbnMSHwoLYWxsb3dfYWxpYXMYAiABKAhSCmFsbG93QWxpYXMSJQoKZGVwcmVjYXRlZBgDIAEoCDoFZmFsc2VSCmRlcHJlY2F0ZWQSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAkoECAUQBiKeAQoQRW51bVZhbHVlT3B0aW9ucxIlCgpkZXByZWNhdGVkGAEgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbioJCOgHEICAgIACIpwBCg5TZXJ2aWNlT3B0aW9ucxIlCgpkZXByZWNhdGVkGCEgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbioJCOgHEICAgIACIuACCg1NZXRob2RPcHRpb25zEiUKCmRlcHJlY2F0ZWQYISABKAg6BWZhbHNlUgpkZXByZWNhdGVkEnEKEWlkZW1wb3RlbmN5X2xldmVsGCIgASgOMi8uZ29vZ2xlLnByb3RvYnVmLk1ldGhvZE9wdGlvbnMuSWRlbXBvdGVuY3lMZXZlbDoTSURFTVBPVEVOQ1lfVU5LTk9XTlIQaWRlbXBvdGVuY3lMZXZlbBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbiJQChBJZGVtcG90ZW5jeUxldmVsEhcKE0lERU1QT1RFTkNZX1VOS05PV04QABITCg9OT19TSURFX0VGRkVDVFMQARIOCgpJREVNUE9URU5UEAIqCQjoBxCAgICAAiKaAwoTVW5pbnRlcnByZXRlZE9wdGlvbhJBCgRuYW1lGAIgAygLMi0uZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb24uTmFtZVBhcnRSBG5hbWUSKQoQaWRlbnRpZmllcl92YWx1ZRgDIAEoCVIPaWRlbnRpZmllclZhbHVlEiwKEnBvc2l0aXZlX2ludF92YWx1ZRgEIAEoBFIQcG9zaXRpdmVJbnRWYWx1ZRIsChJuZWdhdGl2ZV9pbnRfdmFsdWUYBSABKANSEG5lZ2F0aXZlSW50VmFsdWUSIQoMZG91YmxlX3ZhbHVlGAYgASgBUgtkb3VibGVWYWx1ZRIhCgxzdHJpbmdfdmFsdWUYByABKAxSC3N0cmluZ1ZhbHVlEicKD2FnZ3JlZ2F0ZV92YWx1ZRgIIAEoCVIOYWdncmVnYXRlVmFsdWUaSgoITmFtZVBhcnQSGwoJbmFtZV9wYXJ0GAEgAigJUghuYW1lUGFydBIhCgxpc19leHRlbnNpb24YAiACKAhSC2lzRXh0ZW5zaW9uIqcCCg5Tb3VyY2VDb2RlSW5mbxJECghsb2NhdGlvbhgBIAMoCzIoLmdvb2dsZS5wcm90b2J1Zi5Tb3VyY2VDb2RlSW5mby5Mb2NhdGlvblIIbG9jYXRpb24azgEKCExvY2F0aW9uEhYKBHBhdGgYASADKAVCAhABUgRwYXRoEhYKBHNwYW4YAiADKAVCAhABUgRzcGFuEikKEGxlYWRpbmdfY29tbWVudHMYAyABKAlSD2xlYWRpbmdDb21tZW50cxIrChF0cmFpbGluZ19jb21tZW50cxgEIAEoCVIQdHJhaWxpbmdDb21tZW50cxI6ChlsZWFkaW5nX2RldGFjaGVkX2NvbW1lbnRzGAYgAygJUhdsZWFkaW5nRGV0YWNoZWRDb21tZW50cyLRAQoRR2VuZXJhdGVkQ29kZUluZm8STQoKYW5ub3RhdGlvbhgBIAMoCzItLmdvb2dsZS5wcm90b2J1Zi5HZW5lcmF0ZWRDb2RlSW5mby5Bbm5vdGF0aW9uUgphbm5vdGF0aW9uGm0KCkFubm90YXRpb24SFgoEcGF0aBgBIAMoBUICEAFSBHBhdGgSHwoLc291cmNlX2ZpbGUYAiABKAlSCnNvdXJjZUZpbGUSFAoFYmVnaW4YAyABKAVSBWJlZ2luEhAKA2VuZBgEIAEoBVIDZW5kQn4KE2NvbS5nb29nbGUucHJvdG9idWZCEERlc2NyaXB0b3JQcm90b3NIAVotZ29vZ2xlLmdvbGFuZy5vcmcvcHJvdG9idWYvdHlwZXMvZGVzY3JpcHRvcnBi+AEBogIDR1BCqgIaR29vZ2xlLlByb3RvYnVmLlJlZmxlY3Rpb24KuiEKFWxlY3Rlcm4vb3B0aW9ucy5wcm90bxIHbGVjdGVybhogZ29vZ2xlL3Byb3RvYnVmL2Rlc2NyaXB0b3IucHJvdG8iawoFUGFydHkSNgoLY2VydGlmaWNhdGUYASABKA4yFC5sZWN0ZXJuLkNlcnRpZmljYXRlUgtjZXJ0aWZpY2F0ZRIqCgdzZXNzaW9uGAIgASgOMhAubGVjdGVybi5TZXNzaW9uUgdzZXNzaW9uIpcCCgRSdWxlEiQKBWFsbG93GAEgAygLMg4ubGVjdGVybi5QYXJ0eVIFYWxsb3cSJwoGZWZmZWN0GAIgASgOMg8ubGVjdGVybi5FZmZlY3RSBmVmZmVjdBIdCgp0aW1lb3V0X21zGAMgASgNUgl0aW1lb3V0TXMSFgoGaW5saW5lGAQgASgIUgZpbmxpbmUSGAoHcmVhc29ucxgFIAMoCVIHcmVhc29ucxIYCgdwcmVwYXJlGAYgASgIUgdwcmVwYXJlEhYKBnNlY3JldBgHIAEoCFIGc2VjcmV0EicKBmZvbGxvdxgIIAEoCzIPLmxlY3Rlcm4uRm9sbG93UgZmb2xsb3cSFAoFcmlnaHQYCSABKAlSBXJpZ2h0IkEKBkZvbGxvdxIWCgZ0b3BpY3MYASADKAlSBnRvcGljcxIfCgtmcm9tX29sZGVzdBgCIAEoCFIKZnJvbU9sZGVzdCJWCgZSZWFzb24SFgoGc3RhdHVzGAEgASgFUgZzdGF0dXMSDgoCemgYAiABKAlSAnpoEg4KAmVuGAMgASgJUgJlbhIUCgVmYWN0cxgEIAMoCVIFZmFjdHMisgEKBVRhYmxlEhIKBG5hbWUYASABKAlSBG5hbWUSEAoDa2V5GAIgAygJUgNrZXkSFgoGcGVyc29uGAMgAygJUgZwZXJzb24SKgoFZXJhc2UYBCABKA4yFC5sZWN0ZXJuLlRhYmxlLkVyYXNlUgVlcmFzZSI/CgVFcmFzZRIVChFFUkFTRV9VTlNQRUNJRklFRBAAEgoKBkRFTEVURRABEgkKBUJMQU5LEAISCAoES0VFUBADIhYKBFZpZXcSDgoCb2YYASABKAlSAm9mKk8KC0NlcnRpZmljYXRlEhIKDk5PX0NFUlRJRklDQVRFEAASCgoGREVWSUNFEAESCwoHUEFSVE5FUhACEggKBERFU0sQAxIJCgVBRE1JThAEKjAKB1Nlc3Npb24SDgoKTk9fU0VTU0lPThAAEgoKBlJFQURFUhABEgkKBVNUQUZGEAIqJwoGRWZmZWN0EggKBE5PTkUQABIICgRSRUFEEAESCQoFV1JJVEUQAjpDCgRydWxlEh4uZ29vZ2xlLnByb3RvYnVmLk1ldGhvZE9wdGlvbnMY0YYDIAEoCzINLmxlY3Rlcm4uUnVsZVIEcnVsZTpMCgZyZWFzb24SIS5nb29nbGUucHJvdG9idWYuRW51bVZhbHVlT3B0aW9ucxjRhgMgASgLMg8ubGVjdGVybi5SZWFzb25SBnJlYXNvbjpHCgV0YWJsZRIfLmdvb2dsZS5wcm90b2J1Zi5NZXNzYWdlT3B0aW9ucxjRhgMgASgLMg4ubGVjdGVybi5UYWJsZVIFdGFibGU6RAoEdmlldxIfLmdvb2dsZS5wcm90b2J1Zi5NZXNzYWdlT3B0aW9ucxjShgMgASgLMg0ubGVjdGVybi5WaWV3UgR2aWV3SrAXCvQBCgEMEgMDABIa6QEgV2hhdCBhIG1ldGhvZCBtYXkgZG8gYW5kIHdobyBtYXkgY2FsbCBpdCwgc2FpZCBvbmNlLCBiZXNpZGUgdGhlIG1ldGhvZC4gVGhlIGdlbmVyYXRvciB0dXJucyB0aGVzZQogb3B0aW9ucyBpbnRvIHRoZSB0YWJsZSB0aGF0IHRoZSBkYWVtb24gZW5mb3JjZXMgYW5kIGludG8gdGhlIHJlZmVyZW5jZSBwYWdlLiBMaWtld2lzZSB0aGUgdGFibGVzIG9mIGEgcGx1Z2luLAogaW4gYSBmaWxlIG9mIGl0cyBvd24uCgpmCgIFABIECQATARpaIFdoYXQgYSBjYWxsZXIncyBUTFMgY2VydGlmaWNhdGUgbWFrZXMgaXQuIFRoZSByb2xlIGlzIHBhcnQgb2YgdGhlIGNlcnRpZmljYXRlJ3MgU0FOIFVSSS4KCj4KBAUAAgESAwwCDRoxIEEga2lvc2ssIGEgbG9ja2VyLCBhIGdhdGU6IHVuYXR0ZW5kZWQgaGFyZHdhcmUuCgpJCgQFAAICEgMOAg4aPCBUaGUgYmFja2VuZCBvZiBhIGJvb2tzaG9wLCBhIGNvdXJpZXIsIGEgbWluaS1wcm9ncmFtIGhvc3QuCgoeCgQFAAIDEgMQAgsaESBBIHN0YWZmZWQgZGVzay4KCiAKBAUAAgQSAxICDBoTIEFuIGFkbWluaXN0cmF0b3IuCgotCgIFARIEFgAaARohIFdobyBpcyBzaWduZWQgaW4gYXQgdGhlIGNhbGxlci4KCjEKAgQAEgQdACABGiUgT25lIGtpbmQgb2YgY2FsbGVyLiBCb3RoIG11c3QgaG9sZC4KCikKAgUCEgQjACoBGh0gV2hhdCBhIG1ldGhvZCBkb2VzIHRvIGRhdGEuCgofCgQFAgIAEgMlAgsaEiBUb3VjaGVzIG5vIGRhdGEuCgoiCgQFAgIBEgMnAgsaFSBSZWFkcyBvbmUgc25hcHNob3QuCgonCgQFAgICEgMpAgwaGiBSdW5zIGluIG9uZSB0cmFuc2FjdGlvbi4KCiUKAgQBEgQtAEEBGhkgVGhlIHJ1bGUgb2Ygb25lIG1ldGhvZC4KCkQKBAQBAgASAy8CGxo3IEFueSBvZiB0aGVzZSBtYXkgY2FsbDsgZW1wdHk6IG9ubHkgb3RoZXIgcGx1Z2lucyBtYXkuCgpoCgQEAQICEgMyAhgaWyBUaGUgdGltZSBhIGNhbGwgbWF5IHRha2UgdW5sZXNzIHRoZSBjYWxsZXIgc2F5cyBvdGhlcndpc2U7IDAgaXMgdGhlIGRhZW1vbidzIG93biBkZWZhdWx0LgoKrgEKBAQBAgMSAzUCEhqgASBOT05FIG9yIFJFQUQ6IHNvIGxpdHRsZSB3b3JrIHRoYXQgaXQgbWF5IHJ1biBvbiB0aGUgcmVhY3Rvci4gQSBSRUFEIHRoZXJlIHRoYXQgcHJvdmVzIHRvIGJlIG1vcmUsIG9yIHdvdWxkIGhhdmUgdG8KIHdhaXQsIGlzIHJ1biBhZ2FpbiBvbiB0aGUgc3RvcmUncyB0aHJlYWRzLgoKXgoEBAECBBIDNwIeGlEgTmFtZXMgb2YgdGhlIHZhbHVlcyBvZiB0aGUgc2VydmljZSdzIFJlYXNvbiBlbnVtIHRoYXQgdGhpcyBtZXRob2QgcmVmdXNlcyB3aXRoLgoKWwoEBAECBRIDOQITGk4gVGhlIGhhbmRsZXIgaGFzIGEgc2xvdyBwYXJ0IHRoYXQgcnVucyBiZWZvcmUgdGhlIHRyYW5zYWN0aW9uLCBvbiBhIHNuYXBzaG90LgoKbAoEBAECBhIDOwISGl8gVGhlIGFuc3dlciBob2xkcyBhIHNlY3JldDogaXQgaXMgbmV2ZXIgc3RvcmVkIHVuZGVyIGl0cyByZXF1ZXN0IGtleSwgYW5kIGEgcmVwZWF0IHJ1bnMgYWdhaW4uCgqQAQoEBAECBxIDPQIUGoIBIE90aGVyIHBsdWdpbnMgb25seSwgV1JJVEU6IHRoZSBob3N0IGNhbGxzIHRoZSBtZXRob2QgZm9yIGVhY2ggY2hhbmdlIG9mIHRoZXNlIHRvcGljcywgd2hvc2UgcmVxdWVzdCBpcyBhIGxlY3Rlcm4uaG9zdC52MS5DaGFuZ2UuCgrRAQoEBAECCBIDQAITGsMBIFdoYXQgYSBtZW1iZXIgb2Ygc3RhZmYgbXVzdCBiZSBhbGxvd2VkIHRvIGRvLCAiY2lyY3VsYXRpb24ubGVuZCI6IHRoZSBwYXJ0aWVzIHdpdGggc2Vzc2lvbiBTVEFGRiBhcmUgZm9yIHNlc3Npb25zIHRoYXQgaGF2ZSB0aGlzCiByaWdodC4gIioiOiBhbnkgbWVtYmVyIG9mIHN0YWZmLiBHaXZlbiB3aGVyZXZlciBzdGFmZiBtYXkgY2FsbC4KCisKAgQCEgREAEkBGh8gVG9waWNzIHRoYXQgYSBtZXRob2QgZm9sbG93cy4KCkMKBAQCAgASA0YCHRo2ICJjaXJjdWxhdGlvbi5sb2FuIiwgb3IgYSBiZWdpbm5pbmcsICJjaXJjdWxhdGlvbi4qIi4KCncKBAQCAgESA0gCFxpqIEJlZ2lucyB3aXRoIHRoZSBvbGRlc3QgY2hhbmdlIHRoYXQgaXMga2VwdDsgZWxzZSB3aXRoIHRob3NlIHRoYXQgY29tZSBhZnRlciB0aGUgcGx1Z2luIHdhcyBmaXJzdCBsb2FkZWQuCgpXCgIEAxIETABSARpLIEhvdyBhIHJlYXNvbiBpcyB0b2xkIHRvIGEgcHJvZ3JhbSAodGhlIGdSUEMgc3RhdHVzIGNvZGUpIGFuZCB0byBhIHBlcnNvbi4KCjgKBAQDAgMSA1ECHBorIE5hbWVzIG9mIHRoZSBmYWN0cyB0aGF0IG1heSBjb21lIHdpdGggaXQuCgpjCgIEBBIEVQBnARpXIEEgdGFibGUgb2YgYSBwbHVnaW46IHRoZSBtZXNzYWdlIGlzIGl0cyByb3csIGVhY2ggZmllbGQgYSBjb2x1bW4gb2YgdGhlIGZpZWxkJ3MgbmFtZS4KCk4KBAQEBAASBFcCXwMaQCBXaGF0IGhhcHBlbnMgdG8gdGhlIHJvdyB3aGVuIGEgcGVyc29uIHRoYXQgaXQgbmFtZXMgaXMgZXJhc2VkLgoKJAoGBAQEAAIBEgNaBA8aFSBUaGUgcm93IGlzIGRlbGV0ZWQuCgpnCgYEBAQAAgISA1wEDhpYIFRoZSByb3cgc3RheXM7IHRoZSBjb2x1bW5zIHRoYXQgbmFtZSB0aGUgcGVyc29uIGJlY29tZSBOVUxMIHdoZXJlIHRoZXkgbWF5IGJlLCBlbHNlIDAuCgooCgYEBAQAAgMSA14EDRoZIFRoZSByb3cgc3RheXMgYXMgaXQgaXMuCgpBCgQEBAIAEgNhAhIaNCAiY2lyY3VsYXRpb25faXRlbSI7IGJlZ2lucyB3aXRoIHRoZSBwbHVnaW4ncyBuYW1lLgoKLgoEBAQCARIDYwIaGiEgVGhlIGNvbHVtbnMgb2YgdGhlIHByaW1hcnkga2V5LgoKdwoEBAQCAhIDZQIdGmogQ29sdW1ucyB0aGF0IGhvbGQgdGhlIG51bWJlciBvZiBhIHBlcnNvbjogd2hhdCBpcyBleHBvcnRlZCBhbmQgZXJhc2VkIHdpdGggdGhhdCBwZXJzb24gaXMgZm91bmQgYnkgdGhlbS4KClMKAgQFEgRqAG0BGkcgU29tZSBjb2x1bW5zIG9mIGEgdGFibGUsIGZvciBzdGF0ZW1lbnRzIHRoYXQgcmVhZCBubyBtb3JlIHRoYW4gdGhvc2UuCgpACgQEBQIAEgNsAhAaMyBUaGUgbWVzc2FnZSBvZiB0aGUgdGFibGUncyByb3csIGluIHRoZSBzYW1lIGZpbGUuCmIGcHJvdG8zCrgyCiRsZWN0ZXJuL2Rpc2NvdmVyeS92MS9kaXNjb3ZlcnkucHJvdG8SFGxlY3Rlcm4uZGlzY292ZXJ5LnYxGhVsZWN0ZXJuL29wdGlvbnMucHJvdG8iYAoLSW1wb3J0QmF0Y2gSOQoHcmVjb3JkcxgBIAMoCzIfLmxlY3Rlcm4uZGlzY292ZXJ5LnYxLlJhd1JlY29yZFIHcmVjb3JkcxIWCgZzb3VyY2UYAiABKAlSBnNvdXJjZSJzCglSYXdSZWNvcmQSEgoEZGF0YRgBIAEoDFIEZGF0YRI6CgZmb3JtYXQYAiABKA4yIi5sZWN0ZXJuLmRpc2NvdmVyeS52MS5SZWNvcmRGb3JtYXRSBmZvcm1hdBIWCgZvZmZzZXQYAyABKARSBm9mZnNldCKUAQoMSW1wb3J0UmVzdWx0EhQKBWFkZGVkGAEgASgNUgVhZGRlZBIYCgd1cGRhdGVkGAIgASgNUgd1cGRhdGVkEhwKCXVuY2hhbmdlZBgDIAEoDVIJdW5jaGFuZ2VkEjYKB3JlamVjdHMYBCADKAsyHC5sZWN0ZXJuLmRpc2NvdmVyeS52MS5SZWplY3RSB3JlamVjdHMiUAoGUmVqZWN0EhYKBm9mZnNldBgBIAEoBFIGb2Zmc2V0EhYKBnJlYXNvbhgCIAEoCVIGcmVhc29uEhYKBmRldGFpbBgDIAEoCVIGZGV0YWlsIuoDCgZSZWNvcmQSGwoJcmVjb3JkX2lkGAEgASgDUghyZWNvcmRJZBIUCgV0aXRsZRgCIAEoCVIFdGl0bGUSGgoIc3VidGl0bGUYAyABKAlSCHN1YnRpdGxlEhgKB2F1dGhvcnMYBCADKAlSB2F1dGhvcnMSHAoJcHVibGlzaGVyGAUgASgJUglwdWJsaXNoZXISHAoJcHVibGlzaGVkGAYgASgJUglwdWJsaXNoZWQSEgoEeWVhchgHIAEoBVIEeWVhchIUCgVpc2JucxgIIAMoCVIFaXNibnMSGgoIbGFuZ3VhZ2UYCSABKAlSCGxhbmd1YWdlEhoKCHN1YmplY3RzGAogAygJUghzdWJqZWN0cxIQCgNjbGMYCyABKAlSA2NsYxIWCgZzZXJpZXMYDCABKAlSBnNlcmllcxIYCgdzdW1tYXJ5GA0gASgJUgdzdW1tYXJ5EhgKB2VkaXRpb24YDiABKAlSB2VkaXRpb24SFgoGc291cmNlGA8gASgJUgZzb3VyY2USJQoOY29udHJvbF9udW1iZXIYECABKAlSDWNvbnRyb2xOdW1iZXISPAoFZm9ybXMYESADKAsyJi5sZWN0ZXJuLmRpc2NvdmVyeS52MS5Gb3JtQXZhaWxhYmlsaXR5UgVmb3JtcyLuAQoQRm9ybUF2YWlsYWJpbGl0eRIuCgRmb3JtGAEgASgOMhoubGVjdGVybi5kaXNjb3ZlcnkudjEuRm9ybVIEZm9ybRIwCgVsaW5rcxgCIAMoCzIaLmxlY3Rlcm4uZGlzY292ZXJ5LnYxLkxpbmtSBWxpbmtzEkQKCGJyYW5jaGVzGAMgAygLMigubGVjdGVybi5kaXNjb3ZlcnkudjEuQnJhbmNoQXZhaWxhYmlsaXR5UghicmFuY2hlcxIUCgVpdGVtcxgEIAEoDVIFaXRlbXMSHAoJYXZhaWxhYmxlGAUgASgNUglhdmFpbGFibGUiLgoETGluaxIQCgN1cmwYASABKAlSA3VybBIUCgVsYWJlbBgCIAEoCVIFbGFiZWwiZQoSQnJhbmNoQXZhaWxhYmlsaXR5EhsKCWJyYW5jaF9pZBgBIAEoA1IIYnJhbmNoSWQSFAoFaXRlbXMYAiABKA1SBWl0ZW1zEhwKCWF2YWlsYWJsZRgDIAEoDVIJYXZhaWxhYmxlIuIBCg1TZWFyY2hSZXF1ZXN0EhQKBXdvcmRzGAEgASgJUgV3b3JkcxIUCgV0aXRsZRgCIAEoCVIFdGl0bGUSFgoGYXV0aG9yGAMgASgJUgZhdXRob3ISEgoEaXNibhgEIAEoCVIEaXNibhIUCgVsaW1pdBgFIAEoDVIFbGltaXQSFgoGY3Vyc29yGAYgASgJUgZjdXJzb3ISLgoEZm9ybRgHIAEoDjIaLmxlY3Rlcm4uZGlzY292ZXJ5LnYxLkZvcm1SBGZvcm0SGwoJYnJhbmNoX2lkGAggASgDUghicmFuY2hJZCKnAQoOU2VhcmNoUmVzcG9uc2USNgoHcmVjb3JkcxgBIAMoCzIcLmxlY3Rlcm4uZGlzY292ZXJ5LnYxLlJlY29yZFIHcmVjb3JkcxIWCgZjdXJzb3IYAiABKAlSBmN1cnNvchIUCgV0b3RhbBgDIAEoDVIFdG90YWwSLwoUdG90YWxfaXNfbG93ZXJfYm91bmQYBCABKAhSEXRvdGFsSXNMb3dlckJvdW5kIikKCkdldFJlcXVlc3QSGwoJcmVjb3JkX2lkGAEgASgDUghyZWNvcmRJZCJiCg1Mb29rdXBSZXF1ZXN0EhIKBGlzYm4YASABKAlSBGlzYm4SFgoGc291cmNlGAIgASgJUgZzb3VyY2USJQoOY29udHJvbF9udW1iZXIYAyABKAlSDWNvbnRyb2xOdW1iZXIiSAoOTG9va3VwUmVzcG9uc2USNgoHcmVjb3JkcxgBIAMoCzIcLmxlY3Rlcm4uZGlzY292ZXJ5LnYxLlJlY29yZFIHcmVjb3JkcyK5AQoZQWRqdXN0QXZhaWxhYmlsaXR5UmVxdWVzdBIbCglyZWNvcmRfaWQYASABKANSCHJlY29yZElkEhsKCWJyYW5jaF9pZBgCIAEoA1IIYnJhbmNoSWQSLgoEZm9ybRgDIAEoDjIaLmxlY3Rlcm4uZGlzY292ZXJ5LnYxLkZvcm1SBGZvcm0SFAoFaXRlbXMYBCABKAVSBWl0ZW1zEhwKCWF2YWlsYWJsZRgFIAEoBVIJYXZhaWxhYmxlIhwKGkFkanVzdEF2YWlsYWJpbGl0eVJlc3BvbnNlIkIKDVJlY29yZENoYW5nZWQSGwoJcmVjb3JkX2lkGAEgASgDUghyZWNvcmRJZBIUCgV0aXRsZRgCIAEoCVIFdGl0bGUqvwYKBlJlYXNvbhIWChJSRUFTT05fVU5TUEVDSUZJRUQQABJPCgtRVUVSWV9FTVBUWRABGj6KtRg6CAMSFeivt+i+k+WFpeajgOe0ouivjeOAghofVGhlcmUgaXMgbm90aGluZyB0byBzZWFyY2ggZm9yLhJWCg5RVUVSWV9UT09fTE9ORxACGkKKtRg+CAMSEuajgOe0ouivjei/h+mVv+OAghoWVGhlIHF1ZXJ5IGlzIHRvbyBsb25nLiIOY2hhcmFjdGVyc19tYXgSVwoOQ1VSU09SX0lOVkFMSUQQAxpDirUYPwgDEg/muLjmoIfml6DmlYjjgIIaKlRoZSBjdXJzb3IgZG9lcyBub3QgYmVsb25nIHRvIHRoaXMgc2VhcmNoLhJWCg5SRUNPUkRfVU5LTk9XThAEGkKKtRg+CAUSFeayoeaciei/meadoeS5puebruOAghoYVGhlcmUgaXMgbm8gc3VjaCByZWNvcmQuIglyZWNvcmRfaWQSWQoSSURFTlRJRklFUl9JTlZBTElEEAUaQYq1GD0IAxIS5qCH6K+G56ym5peg5pWI44CCGh9UaGF0IGlzIG5vdCBhIHZhbGlkIGlkZW50aWZpZXIuIgRpc2JuEooBCg9CQVRDSF9UT09fTEFSR0UQBhp1irUYcQgDEg/mibnmrKHov4flpKfjgIIaNFRoZSBiYXRjaCBob2xkcyBtb3JlIHJlY29yZHMgdGhhbiBhcmUgdGFrZW4gYXQgb25jZS4iB3JlY29yZHMiBWJ5dGVzIgtyZWNvcmRzX21heCIJYnl0ZXNfbWF4EtoBChFDT1VOVFNfSU1QT1NTSUJMRRAHGsIBirUYvQEICRJF6aaG6JeP5pWw6YeP5LiN6IO95Li66LSf77yM5Y+v5YCf5pWw6YeP5Lmf5LiN6IO96LaF6L+H6aaG6JeP5pWw6YeP44CCGkpDb3VudHMgbmV2ZXIgZmFsbCBiZWxvdyB6ZXJvLCBub3IgYXJlIG1vcmUgaXRlbXMgYXZhaWxhYmxlIHRoYW4gdGhlcmUgYXJlLiIJcmVjb3JkX2lkIglicmFuY2hfaWQiBWl0ZW1zIglhdmFpbGFibGUqSQoMUmVjb3JkRm9ybWF0Eh0KGVJFQ09SRF9GT1JNQVRfVU5TUEVDSUZJRUQQABIMCghJU09fMjcwORABEgwKCE1BUkNfWE1MEAIqUQoERm9ybRIUChBGT1JNX1VOU1BFQ0lGSUVEEAASCQoFUEFQRVIQARIJCgVFQk9PSxACEg0KCUFVRElPQk9PSxADEg4KCk9USEVSX0ZPUk0QBDLWBQoJRGlzY292ZXJ5Eo0BCgZJbXBvcnQSIS5sZWN0ZXJuLmRpc2NvdmVyeS52MS5JbXBvcnRCYXRjaBoiLmxlY3Rlcm4uZGlzY292ZXJ5LnYxLkltcG9ydFJlc3VsdCI4irUYNAoCCAQKBAgDEAIQAhiA3dsBKg9CQVRDSF9UT09fTEFSR0VKEGRpc2NvdmVyeS5pbXBvcnQoATABEpoBCgZTZWFyY2gSIy5sZWN0ZXJuLmRpc2NvdmVyeS52MS5TZWFyY2hSZXF1ZXN0GiQubGVjdGVybi5kaXNjb3ZlcnkudjEuU2VhcmNoUmVzcG9uc2UiRYq1GEEKAAoCCAEKAggCCgIIAwoCCAQQASoLUVVFUllfRU1QVFkqDlFVRVJZX1RPT19MT05HKg5DVVJTT1JfSU5WQUxJRBJxCgNHZXQSIC5sZWN0ZXJuLmRpc2NvdmVyeS52MS5HZXRSZXF1ZXN0GhwubGVjdGVybi5kaXNjb3ZlcnkudjEuUmVjb3JkIiqKtRgmCgAKAggBCgIIAgoCCAMKAggEEAEgASoOUkVDT1JEX1VOS05PV04SgwEKBkxvb2t1cBIjLmxlY3Rlcm4uZGlzY292ZXJ5LnYxLkxvb2t1cFJlcXVlc3QaJC5sZWN0ZXJuLmRpc2NvdmVyeS52MS5Mb29rdXBSZXNwb25zZSIuirUYKgoACgIIAQoCCAIKAggDCgIIBBABIAEqEklERU5USUZJRVJfSU5WQUxJRBKiAQoSQWRqdXN0QXZhaWxhYmlsaXR5Ei8ubGVjdGVybi5kaXNjb3ZlcnkudjEuQWRqdXN0QXZhaWxhYmlsaXR5UmVxdWVzdBowLmxlY3Rlcm4uZGlzY292ZXJ5LnYxLkFkanVzdEF2YWlsYWJpbGl0eVJlc3BvbnNlIimKtRglEAIqDlJFQ09SRF9VTktOT1dOKhFDT1VOVFNfSU1QT1NTSUJMRUrmEgpjCgEMEgMBABIaWSBGaW5kaW5nOiBiaWJsaW9ncmFwaGljIHJlY29yZHMsIGFuZCB3aGVyZSBlYWNoIGNhbiBiZSBoYWQsIG9uIHBhcGVyIGFuZCBlbGVjdHJvbmljYWxseS4KCigKAgYAEgQHAB0BGhwgVGhlIGNhdGFsb2d1ZSBvZiB0aGUgY2l0eS4KCm4KBAYAAgASBAkCCwMaYCBJbXBvcnRzIE1BUkMgcmVjb3JkczsgZWFjaCBpdGVtIGlzIGEgYmF0Y2ggdGhhdCBpcyB3cml0dGVuIG9uIGl0cyBvd24gYW5kIGFuc3dlcmVkIG9uIGl0cyBvd24uCgpOCgQGAAIBEgQNAhADGkAgRmluZHMgcmVjb3Jkczogd29yZHMgKENoaW5lc2UgYW5kIG90aGVyKSwgYXV0aG9yLCB0aXRsZSwgSVNCTi4KCkoKBAYAAgISBBICFAMaPCBUZWxscyBvbmUgcmVjb3JkIHdob2xlLCB3aXRoIGl0cyBmb3JtcyBhbmQgd2hlcmUgdGhleSBhcmUuCgp0CgQGAAIDEgQWAhgDGmYgRmluZHMgcmVjb3JkcyBieSBhbiBvdXRzaWRlIGlkZW50aWZpZXI6IGFuIElTQk4gaW4gYW55IHdyaXRpbmcsIG9yIGEgY29udHJvbCBudW1iZXIgd2l0aCBpdHMgc291cmNlLgoKYQoEBgACBBIEGgIcAxpTIE90aGVyIHBsdWdpbnM6IGl0ZW1zIG9mIGEgcmVjb3JkIHdlcmUgYWRkZWQsIGxlbnQsIHJldHVybmVkIG9yIG1vdmVkIGF0IGEgYnJhbmNoLgoKJAoCBQASBCAAKQEaGCBXaHkgRGlzY292ZXJ5IHJlZnVzZXMuCgoqCgIFARIELAAwARoeIEhvdyBhIHJhdyByZWNvcmQgaXMgd3JhcHBlZC4KClIKAgQAEgQzADcBGkYgUmVjb3JkcyBpbiB0aGUgb3JkZXIgb2YgdGhlaXIgZmlsZS4gQXQgbW9zdCAyNTYgcmVjb3JkcyBhbmQgNTEyIEtpQi4KCmcKBAQAAgESAzYCFBpaIFdoZXJlIHRoZSByZWNvcmRzIGNvbWUgZnJvbSwgInN6LWxpYnJhcnkiOyBhIGNvbnRyb2wgbnVtYmVyIGlzIHVuaXF1ZSB3aXRoaW4gaXRzIHNvdXJjZS4KCj0KBAQBAgISAz0CFBowIFdoZXJlIGluIGl0cyBmaWxlIHRoZSByZWNvcmQgYmVnaW5zLCBpbiBieXRlcy4KCioKAgQDEgRIAE4BGh4gQSByZWNvcmQgdGhhdCB3YXMgbm90IHRha2VuLgoKXQoEBAMCARIDSwIUGlAgU3RhYmxlLCBmb3IgcHJvZ3JhbXM6ICJESVJFQ1RPUllfQlJPS0VOIiwgIlRFWFRfVU5ERUNPREFCTEUiLCAiVElUTEVfTUlTU0lORyIuCgoyCgQEAwICEgNNAhQaJSBGb3IgYSBwZXJzb246IHdoYXQgd2FzIGZvdW5kIHdoZXJlLgoKNgoCBQISBFEAVwEaKiBXaGF0IGEgdGhpbmcgaXMsIGFzIGEgcmVhZGVyIGNob29zZXMgaXQuCgo3CgQEBAIDEgNeAh4aKiBJbiB0aGUgb3JkZXIgb2YgdGhlIHJlY29yZDogIuWImOaFiOasoyIuCgo1CgQEBAIFEgNhAhcaKCBBcyBwcmludGVkOiAiMjAwOCIsICLmsJHlm73kuozljYHlubQiLgoKLQoEBAQCBhIDYwIRGiAgMCB3aGVyZSBubyB5ZWFyIGNvdWxkIGJlIHJlYWQuCgoiCgQEBAIIEgNmAhYaFSBJU08gNjM5LTIvQiwgImNoaSIuCgpICgQEBAIKEgNpAhIaOyBBIGNsYXNzIG9mIHRoZSBDaGluZXNlIExpYnJhcnkgQ2xhc3NpZmljYXRpb24sICJJMjQ3LjU1Ii4KCj4KBAQEAhASA3ACJxoxIFRoZSBmb3JtcyBpbiB3aGljaCBpdCBjYW4gYmUgaGFkLCBzaWRlIGJ5IHNpZGUuCgo8CgIEBRIEdAB9ARowIE9uZSBmb3JtIG9mIGEgcmVjb3JkLCBhbmQgd2hlcmUgaXQgY2FuIGJlIGhhZC4KCjIKBAQFAgESA3cCGholIEVsZWN0cm9uaWMgZm9ybXM6IHdoZXJlIHRvIG9wZW4gaXQuCgohCgQEBQICEgN5AisaFCBQYXBlcjogcGVyIGJyYW5jaC4KCj0KBAQFAgMSA3sCExowIEl0ZW1zIGluIGFsbCwgYW5kIHRob3NlIHRoYXQgY2FuIGJlIHRha2VuIG5vdy4KClgKBAQIAgASBIwBAhMaSiBXb3JkcywgaW4gYW55IG9yZGVyIGFuZCBhbnkgZmllbGQ7IGEgcGhyYXNlIHN0YW5kcyBpbiAicXVvdGF0aW9uIG1hcmtzIi4KCksKBAQIAgQSBJEBAhMaPSBBdCBtb3N0IHNvIG1hbnkgaGl0cyBvbiB0aGUgcGFnZTsgMCBpcyAyMCwgdGhlIG1vc3QgaXMgMTAwLgoKOAoEBAgCBRIEkwECFBoqIEZyb20gdGhlIGxhc3QgcGFnZTsgZW1wdHkgZm9yIHRoZSBmaXJzdC4KCjsKBAQIAgYSBJUBAhAaLSBPbmx5IHdpdGggc29tZXRoaW5nIHRvIGJlIGhhZCBpbiB0aGlzIGZvcm0uCgo/CgQECAIHEgSXAQIWGjEgT25seSB3aXRoIGFuIGl0ZW0gYXZhaWxhYmxlIGF0IHRoaXMgYnJhbmNoIG5vdy4KCjIKBAQJAgESBJ0BAhQaJCBFbXB0eSB3aGVuIHRoaXMgd2FzIHRoZSBsYXN0IHBhZ2UuCgpHCgQECQIDEgSgAQIgGjkgVGhlIHRvdGFsIGlzIGEgbG93ZXIgYm91bmQ6IHRoZXJlIGFyZSBhdCBsZWFzdCBzbyBtYW55LgoKMAoEBAsCABIEqQECEhoiIElTQk4tMTAgb3IgLTEzLCBoeXBoZW5zIGFsbG93ZWQuCgo5CgQEDQIDEgS3AQISGisgQWRkZWQgdG8gdGhlIGNvdW50czsgbmVnYXRpdmUgdGFrZXMgYXdheS4KCkEKAgQPEga+AQDBAQEaMyBUaGUgYm9keSBvZiBhIGNoYW5nZSBvbiB0b3BpYyAiZGlzY292ZXJ5LnJlY29yZCIuCmIGcHJvdG8zCtwTChREaXNjb3Zlcnkvcm93cy5wcm90bxIWbGVjdGVybi5kaXNjb3Zlcnkucm93cxokbGVjdGVybi9kaXNjb3ZlcnkvdjEvZGlzY292ZXJ5LnByb3RvGhVsZWN0ZXJuL29wdGlvbnMucHJvdG8ipgMKCVJlY29yZFJvdxIbCglyZWNvcmRfaWQYASABKANSCHJlY29yZElkEhoKCGRvY3VtZW50GAIgASgDUghkb2N1bWVudBIWCgZzb3VyY2UYAyABKAlSBnNvdXJjZRIaCghpZGVudGl0eRgEIAEoCVIIaWRlbnRpdHkSIQoMY29udGVudF9oYXNoGAUgASgMUgtjb250ZW50SGFzaBIwCgRib2R5GAYgASgLMhwubGVjdGVybi5kaXNjb3ZlcnkudjEuUmVjb3JkUgRib2R5EiMKDWZvbGRlZF90aXRsZXMYByABKAlSDGZvbGRlZFRpdGxlcxIlCg5mb2xkZWRfYXV0aG9ycxgIIAEoCVINZm9sZGVkQXV0aG9ycxInCg9mb2xkZWRfc3ViamVjdHMYCSABKAlSDmZvbGRlZFN1YmplY3RzEhgKB3ZlcnNpb24YCiABKANSB3ZlcnNpb24SJAoOaW1wb3J0ZWRfYXRfbXMYCyABKANSDGltcG9ydGVkQXRNczoiirUYHgoRZGlzY292ZXJ5X3JlY29yZHMSCXJlY29yZF9pZCKTAQoKUmVjb3JkU2VlbhIbCglyZWNvcmRfaWQYASABKANSCHJlY29yZElkEhoKCGRvY3VtZW50GAIgASgDUghkb2N1bWVudBIhCgxjb250ZW50X2hhc2gYAyABKAxSC2NvbnRlbnRIYXNoEhgKB3ZlcnNpb24YBCABKANSB3ZlcnNpb246D5K1GAsKCVJlY29yZFJvdyJPCgpSZWNvcmRCb2R5EjAKBGJvZHkYASABKAsyHC5sZWN0ZXJuLmRpc2NvdmVyeS52MS5SZWNvcmRSBGJvZHk6D5K1GAsKCVJlY29yZFJvdyJtCgtSZWNvcmRGb3VuZBIbCglyZWNvcmRfaWQYASABKANSCHJlY29yZElkEjAKBGJvZHkYAiABKAsyHC5sZWN0ZXJuLmRpc2NvdmVyeS52MS5SZWNvcmRSBGJvZHk6D5K1GAsKCVJlY29yZFJvdyLNAQoMUmVjb3JkU2NvcmVkEhoKCGRvY3VtZW50GAEgASgDUghkb2N1bWVudBIbCglyZWNvcmRfaWQYAiABKANSCHJlY29yZElkEiMKDWZvbGRlZF90aXRsZXMYAyABKAlSDGZvbGRlZFRpdGxlcxIlCg5mb2xkZWRfYXV0aG9ycxgEIAEoCVINZm9sZGVkQXV0aG9ycxInCg9mb2xkZWRfc3ViamVjdHMYBSABKAlSDmZvbGRlZFN1YmplY3RzOg+StRgLCglSZWNvcmRSb3ciYgoHSXNiblJvdxISCgRpc2JuGAEgASgJUgRpc2JuEhsKCXJlY29yZF9pZBgCIAEoA1IIcmVjb3JkSWQ6Joq1GCIKD2Rpc2NvdmVyeV9pc2JucxIEaXNibhIJcmVjb3JkX2lkIpQBCgdGb3JtUm93EhsKCXJlY29yZF9pZBgBIAEoA1IIcmVjb3JkSWQSLgoEZm9ybRgCIAEoDjIaLmxlY3Rlcm4uZGlzY292ZXJ5LnYxLkZvcm1SBGZvcm0SFAoFbGlua3MYAyABKANSBWxpbmtzOiaKtRgiCg9kaXNjb3ZlcnlfZm9ybXMSCXJlY29yZF9pZBIEZm9ybSLpAQoPQXZhaWxhYmlsaXR5Um93EhsKCXJlY29yZF9pZBgBIAEoA1IIcmVjb3JkSWQSLgoEZm9ybRgCIAEoDjIaLmxlY3Rlcm4uZGlzY292ZXJ5LnYxLkZvcm1SBGZvcm0SGwoJYnJhbmNoX2lkGAMgASgDUghicmFuY2hJZBIUCgVpdGVtcxgEIAEoA1IFaXRlbXMSHAoJYXZhaWxhYmxlGAUgASgDUglhdmFpbGFibGU6OIq1GDQKFmRpc2NvdmVyeV9hdmFpbGFiaWxpdHkSCXJlY29yZF9pZBIEZm9ybRIJYnJhbmNoX2lkIl8KEkF2YWlsYWJpbGl0eUNvdW50cxIUCgVpdGVtcxgBIAEoA1IFaXRlbXMSHAoJYXZhaWxhYmxlGAIgASgDUglhdmFpbGFibGU6FZK1GBEKD0F2YWlsYWJpbGl0eVJvd0rPBgooCgEMEgMBABIaHiBUaGUgdGFibGVzIG9mIHRoZSBjYXRhbG9ndWUuCgoyCgIEABIECAAZARomIEEgcmVjb3JkIGFzIGl0cyBzb3VyY2UgZ2F2ZSBpdCBsYXN0LgoKSAoEBAACARIDDAIVGjsgSXRzIG51bWJlciBpbiB0aGUgdGV4dCBpbmRleDsgbG93ZXIgb25lcyBhcmUgZm91bmQgZmlyc3QuCgpUCgQEAAIDEgMPAhYaRyBXaXRoaW4gaXRzIHNvdXJjZTogdGhlIGNvbnRyb2wgbnVtYmVyLCBvciBlbHNlIGEgaGFzaCBvZiB0aGUgY29udGVudC4KCiQKBAQAAgUSAxICJxoXIFdpdGhvdXQgYXZhaWxhYmlsaXR5LgoKLQoEBAACBhIDFAIbGiAgV2hhdCBpcyBmb2xkZWQgaXMgZm9yIHNjb3JpbmcuCgorCgIEARIEHAAiARofIFdoYXQgYW4gaW1wb3J0IGNvbXBhcmVzIHdpdGguCgotCgIEAhIEJQAoARohIFRoZSBzdG9yZWQgbWVzc2FnZSBvZiBhIHJlY29yZC4KCj0KAgQDEgQrAC8BGjEgT25lIG9mIHNldmVyYWwgcmVjb3JkcyB3aXRoIGl0cyBzdG9yZWQgbWVzc2FnZS4KCiMKAgQEEgQyADkBGhcgV2hhdCBhIHNlYXJjaCBzY29yZXMuCgoiCgIEBRIEPABAARoWIEFuIElTQk4gb2YgYSByZWNvcmQuCgotCgIEBhIEQwBJARohIEEgZm9ybSB0aGF0IGEgcmVjb3JkIGRlc2NyaWJlcy4KCj0KBAQGAgISA0gCEhowIEhvdyBtYW55IGxpbmtzIHRvIGVsZWN0cm9uaWMgY29waWVzIHRoZXJlIGFyZS4KCoYBCgIEBxIETABTARp6IEhvdyBtYW55IGl0ZW1zIG9mIGEgcmVjb3JkIHRoZXJlIGFyZSBhdCBhIGJyYW5jaCBpbiBhIGZvcm0sIGFuZCBob3cgbWFueSBvZiB0aGVtIGNhbiBiZSB0YWtlbiBub3cuIENpcmN1bGF0aW9uIGtlZXBzIGl0LgoKHwoCBAgSBFYAWgEaEyBUaGUgY291bnRzIGFsb25lLgpiBnByb3RvMw")
}

/// A record as its source gave it last.
struct RecordRow: TableRow {
    var recordId: Int64
    /// Its number in the text index; lower ones are found first.
    var document: Int64
    var source: String
    /// Within its source: the control number, or else a hash of the content.
    var identity: String
    var contentHash: [UInt8]
    /// Without availability.
    var body: Encoded<Discovery.Record>
    /// What is folded is for scoring.
    var foldedTitles: String
    var foldedAuthors: String
    var foldedSubjects: String
    var version: Int64
    var importedAtMs: Int64

    /// The row with these columns set.
    init(
        recordId: Int64 = 0,
        document: Int64 = 0,
        source: String = "",
        identity: String = "",
        contentHash: [UInt8] = [],
        body: Encoded<Discovery.Record> = Encoded(),
        foldedTitles: String = "",
        foldedAuthors: String = "",
        foldedSubjects: String = "",
        version: Int64 = 0,
        importedAtMs: Int64 = 0
    ) {
        self.recordId = recordId
        self.document = document
        self.source = source
        self.identity = identity
        self.contentHash = contentHash
        self.body = body
        self.foldedTitles = foldedTitles
        self.foldedAuthors = foldedAuthors
        self.foldedSubjects = foldedSubjects
        self.version = version
        self.importedAtMs = importedAtMs
    }

    /// The columns, in the order in which they are read.
    enum Column: String, CaseIterable {
        case recordId = "record_id"
        case document = "document"
        case source = "source"
        case identity = "identity"
        case contentHash = "content_hash"
        case body = "body"
        case foldedTitles = "folded_titles"
        case foldedAuthors = "folded_authors"
        case foldedSubjects = "folded_subjects"
        case version = "version"
        case importedAtMs = "imported_at_ms"
    }

    static let table: SQLFragment = "discovery_records"
    static var columnsCount: Int { 11 }
    static var key: [Column] { [.recordId] }
    static let insertion: RowStatement<RecordRow> = insert()

    init(next row: Row) throws(Row.ColumnError) {
        self.recordId = try row.nextInteger()
        self.document = try row.nextInteger()
        self.source = try row.nextText()
        self.identity = try row.nextText()
        self.contentHash = try row.nextBlob()
        self.body = Encoded<Discovery.Record>(trusted: try row.nextBlob())
        self.foldedTitles = try row.nextText()
        self.foldedAuthors = try row.nextText()
        self.foldedSubjects = try row.nextText()
        self.version = try row.nextInteger()
        self.importedAtMs = try row.nextInteger()
    }

    func parameter(_ column: Column) -> SQLValue {
        switch column {
        case .recordId: .integer(recordId)
        case .document: .integer(document)
        case .source: .text(source)
        case .identity: .text(identity)
        case .contentHash: .blob(contentHash)
        case .body: .blob(body.bytes)
        case .foldedTitles: .text(foldedTitles)
        case .foldedAuthors: .text(foldedAuthors)
        case .foldedSubjects: .text(foldedSubjects)
        case .version: .integer(version)
        case .importedAtMs: .integer(importedAtMs)
        }
    }
}

/// What an import compares with.
struct RecordSeen: TableView {
    var recordId: Int64
    var document: Int64
    var contentHash: [UInt8]
    var version: Int64

    /// The row with these columns set.
    init(
        recordId: Int64 = 0,
        document: Int64 = 0,
        contentHash: [UInt8] = [],
        version: Int64 = 0
    ) {
        self.recordId = recordId
        self.document = document
        self.contentHash = contentHash
        self.version = version
    }

    /// The columns, in the order in which they are read.
    enum Column: String, CaseIterable {
        case recordId = "record_id"
        case document = "document"
        case contentHash = "content_hash"
        case version = "version"
    }

    static let table: SQLFragment = "discovery_records"
    static var columnsCount: Int { 4 }

    init(next row: Row) throws(Row.ColumnError) {
        self.recordId = try row.nextInteger()
        self.document = try row.nextInteger()
        self.contentHash = try row.nextBlob()
        self.version = try row.nextInteger()
    }
}

/// The stored message of a record.
struct RecordBody: TableView {
    var body: Encoded<Discovery.Record>

    /// The row with these columns set.
    init(
        body: Encoded<Discovery.Record> = Encoded()
    ) {
        self.body = body
    }

    /// The columns, in the order in which they are read.
    enum Column: String, CaseIterable {
        case body = "body"
    }

    static let table: SQLFragment = "discovery_records"
    static var columnsCount: Int { 1 }

    init(next row: Row) throws(Row.ColumnError) {
        self.body = Encoded<Discovery.Record>(trusted: try row.nextBlob())
    }
}

/// One of several records with its stored message.
struct RecordFound: TableView {
    var recordId: Int64
    var body: Encoded<Discovery.Record>

    /// The row with these columns set.
    init(
        recordId: Int64 = 0,
        body: Encoded<Discovery.Record> = Encoded()
    ) {
        self.recordId = recordId
        self.body = body
    }

    /// The columns, in the order in which they are read.
    enum Column: String, CaseIterable {
        case recordId = "record_id"
        case body = "body"
    }

    static let table: SQLFragment = "discovery_records"
    static var columnsCount: Int { 2 }

    init(next row: Row) throws(Row.ColumnError) {
        self.recordId = try row.nextInteger()
        self.body = Encoded<Discovery.Record>(trusted: try row.nextBlob())
    }
}

/// What a search scores.
struct RecordScored: TableView {
    var document: Int64
    var recordId: Int64
    var foldedTitles: String
    var foldedAuthors: String
    var foldedSubjects: String

    /// The row with these columns set.
    init(
        document: Int64 = 0,
        recordId: Int64 = 0,
        foldedTitles: String = "",
        foldedAuthors: String = "",
        foldedSubjects: String = ""
    ) {
        self.document = document
        self.recordId = recordId
        self.foldedTitles = foldedTitles
        self.foldedAuthors = foldedAuthors
        self.foldedSubjects = foldedSubjects
    }

    /// The columns, in the order in which they are read.
    enum Column: String, CaseIterable {
        case document = "document"
        case recordId = "record_id"
        case foldedTitles = "folded_titles"
        case foldedAuthors = "folded_authors"
        case foldedSubjects = "folded_subjects"
    }

    static let table: SQLFragment = "discovery_records"
    static var columnsCount: Int { 5 }

    init(next row: Row) throws(Row.ColumnError) {
        self.document = try row.nextInteger()
        self.recordId = try row.nextInteger()
        self.foldedTitles = try row.nextText()
        self.foldedAuthors = try row.nextText()
        self.foldedSubjects = try row.nextText()
    }
}

/// An ISBN of a record.
struct IsbnRow: TableRow {
    var isbn: String
    var recordId: Int64

    /// The row with these columns set.
    init(
        isbn: String = "",
        recordId: Int64 = 0
    ) {
        self.isbn = isbn
        self.recordId = recordId
    }

    /// The columns, in the order in which they are read.
    enum Column: String, CaseIterable {
        case isbn = "isbn"
        case recordId = "record_id"
    }

    static let table: SQLFragment = "discovery_isbns"
    static var columnsCount: Int { 2 }
    static var key: [Column] { [.isbn, .recordId] }
    static let insertion: RowStatement<IsbnRow> = insert()

    init(next row: Row) throws(Row.ColumnError) {
        self.isbn = try row.nextText()
        self.recordId = try row.nextInteger()
    }

    func parameter(_ column: Column) -> SQLValue {
        switch column {
        case .isbn: .text(isbn)
        case .recordId: .integer(recordId)
        }
    }
}

/// A form that a record describes.
struct FormRow: TableRow {
    var recordId: Int64
    var form: Discovery.Form
    /// How many links to electronic copies there are.
    var links: Int64

    /// The row with these columns set.
    init(
        recordId: Int64 = 0,
        form: Discovery.Form = .init(rawValue: 0),
        links: Int64 = 0
    ) {
        self.recordId = recordId
        self.form = form
        self.links = links
    }

    /// The columns, in the order in which they are read.
    enum Column: String, CaseIterable {
        case recordId = "record_id"
        case form = "form"
        case links = "links"
    }

    static let table: SQLFragment = "discovery_forms"
    static var columnsCount: Int { 3 }
    static var key: [Column] { [.recordId, .form] }
    static let insertion: RowStatement<FormRow> = insert()

    init(next row: Row) throws(Row.ColumnError) {
        self.recordId = try row.nextInteger()
        self.form = Discovery.Form(rawValue: Int32(clamping: try row.nextInteger()))
        self.links = try row.nextInteger()
    }

    func parameter(_ column: Column) -> SQLValue {
        switch column {
        case .recordId: .integer(recordId)
        case .form: .integer(Int64(form.rawValue))
        case .links: .integer(links)
        }
    }
}

/// How many items of a record there are at a branch in a form, and how many of them can be taken now. Circulation keeps it.
struct AvailabilityRow: TableRow {
    var recordId: Int64
    var form: Discovery.Form
    var branchId: Int64
    var items: Int64
    var available: Int64

    /// The row with these columns set.
    init(
        recordId: Int64 = 0,
        form: Discovery.Form = .init(rawValue: 0),
        branchId: Int64 = 0,
        items: Int64 = 0,
        available: Int64 = 0
    ) {
        self.recordId = recordId
        self.form = form
        self.branchId = branchId
        self.items = items
        self.available = available
    }

    /// The columns, in the order in which they are read.
    enum Column: String, CaseIterable {
        case recordId = "record_id"
        case form = "form"
        case branchId = "branch_id"
        case items = "items"
        case available = "available"
    }

    static let table: SQLFragment = "discovery_availability"
    static var columnsCount: Int { 5 }
    static var key: [Column] { [.recordId, .form, .branchId] }
    static let insertion: RowStatement<AvailabilityRow> = insert()

    init(next row: Row) throws(Row.ColumnError) {
        self.recordId = try row.nextInteger()
        self.form = Discovery.Form(rawValue: Int32(clamping: try row.nextInteger()))
        self.branchId = try row.nextInteger()
        self.items = try row.nextInteger()
        self.available = try row.nextInteger()
    }

    func parameter(_ column: Column) -> SQLValue {
        switch column {
        case .recordId: .integer(recordId)
        case .form: .integer(Int64(form.rawValue))
        case .branchId: .integer(branchId)
        case .items: .integer(items)
        case .available: .integer(available)
        }
    }
}

/// The counts alone.
struct AvailabilityCounts: TableView {
    var items: Int64
    var available: Int64

    /// The row with these columns set.
    init(
        items: Int64 = 0,
        available: Int64 = 0
    ) {
        self.items = items
        self.available = available
    }

    /// The columns, in the order in which they are read.
    enum Column: String, CaseIterable {
        case items = "items"
        case available = "available"
    }

    static let table: SQLFragment = "discovery_availability"
    static var columnsCount: Int { 2 }

    init(next row: Row) throws(Row.ColumnError) {
        self.items = try row.nextInteger()
        self.available = try row.nextInteger()
    }
}
