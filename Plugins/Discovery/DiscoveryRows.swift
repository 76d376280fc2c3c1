// The rows of lectern.discovery.rows. Generated from Discovery/rows.proto by protoc-gen-lectern. DO NOT EDIT.
// swift-format-ignore-file

internal import LecternKit
internal import LecternMessages
internal import DiscoveryMessages

/// The tables of the catalogue.
enum DiscoveryRows {
    /// The file and those that it imports, for the plugin's `fileDescriptors`.
    static let descriptors = EncodedDescriptors("CvM7CiBnb29nbGUvcHJvdG9idWYvZGVzY3JpcHRvci5wcm90bxIPZ29vZ2xlLnByb3RvYnVmIk0KEUZpbGVEZXNjcmlwdG9yU2V0EjgKBGZpbGUYASADKAsyJC5nb29nbGUucHJvdG9idWYuRmlsZURlc2NyaXB0b3JQcm90b1IEZmlsZSLkBAoTRmlsZURlc2NyaXB0b3JQcm90bxISCgRuYW1lGAEgASgJUgRuYW1lEhgKB3BhY2thZ2UYAiABKAlSB3BhY2thZ2USHgoKZGVwZW5kZW5jeRgDIAMoCVIKZGVwZW5kZW5jeRIrChFwdWJsaWNfZGVwZW5kZW5jeRgKIAMoBVIQcHVibGljRGVwZW5kZW5jeRInCg93ZWFrX2RlcGVuZGVuY3kYCyADKAVSDndlYWtEZXBlbmRlbmN5EkMKDG1lc3NhZ2VfdHlwZRgEIAMoCzIgLmdvb2dsZS5wcm90b2J1Zi5EZXNjcmlwdG9yUHJvdG9SC21lc3NhZ2VUeXBlEkEKCWVudW1fdHlwZRgFIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5FbnVtRGVzY3JpcHRvclByb3RvUghlbnVtVHlwZRJBCgdzZXJ2aWNlGAYgAygLMicuZ29vZ2xlLnByb3RvYnVmLlNlcnZpY2VEZXNjcmlwdG9yUHJvdG9SB3NlcnZpY2USQwoJZXh0ZW5zaW9uGAcgAygLMiUuZ29vZ2xlLnByb3RvYnVmLkZpZWxkRGVzY3JpcHRvclByb3RvUglleHRlbnNpb24SNgoHb3B0aW9ucxgIIAEoCzIcLmdvb2dsZS5wcm90b2J1Zi5GaWxlT3B0aW9uc1IHb3B0aW9ucxJJChBzb3VyY2VfY29kZV9pbmZvGAkgASgLMh8uZ29vZ2xlLnByb3RvYnVmLlNvdXJjZUNvZGVJbmZvUg5zb3VyY2VDb2RlSW5mbxIWCgZzeW50YXgYDCABKAlSBnN5bnRheCK5BgoPRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSOwoFZmllbGQYAiADKAsyJS5nb29nbGUucHJvdG9idWYuRmllbGREZXNjcmlwdG9yUHJvdG9SBWZpZWxkEkMKCWV4dGVuc2lvbhgGIAMoCzIlLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90b1IJZXh0ZW5zaW9uEkEKC25lc3RlZF90eXBlGAMgAygLMiAuZ29vZ2xlLnByb3RvYnVmLkRlc2NyaXB0b3JQcm90b1IKbmVzdGVkVHlwZRJBCgllbnVtX3R5cGUYBCADKAsyJC5nb29nbGUucHJvdG9idWYuRW51bURlc2NyaXB0b3JQcm90b1IIZW51bVR5cGUSWAoPZXh0ZW5zaW9uX3JhbmdlGAUgAygLMi8uZ29vZ2xlLnByb3RvYnVmLkRlc2NyaXB0b3JQcm90by5FeHRlbnNpb25SYW5nZVIOZXh0ZW5zaW9uUmFuZ2USRAoKb25lb2ZfZGVjbBgIIAMoCzIlLmdvb2dsZS5wcm90b2J1Zi5PbmVvZkRlc2NyaXB0b3JQcm90b1IJb25lb2ZEZWNsEjkKB29wdGlvbnMYByABKAsyHy5nb29nbGUucHJvdG9idWYuTWVzc2FnZU9wdGlvbnNSB29wdGlvbnMSVQoOcmVzZXJ2ZWRfcmFuZ2UYCSADKAsyLi5nb29nbGUucHJvdG9idWYuRGVzY3JpcHRvclByb3RvLlJlc2VydmVkUmFuZ2VSDXJlc2VydmVkUmFuZ2USIwoNcmVzZXJ2ZWRfbmFtZRgKIAMoCVIMcmVzZXJ2ZWROYW1lGnoKDkV4dGVuc2lvblJhbmdlEhQKBXN0YXJ0GAEgASgFUgVzdGFydBIQCgNlbmQYAiABKAVSA2VuZBJACgdvcHRpb25zGAMgASgLMiYuZ29vZ2xlLnByb3RvYnVmLkV4dGVuc2lvblJhbmdlT3B0aW9uc1IHb3B0aW9ucxo3Cg1SZXNlcnZlZFJhbmdlEhQKBXN0YXJ0GAEgASgFUgVzdGFydBIQCgNlbmQYAiABKAVSA2VuZCJ8ChVFeHRlbnNpb25SYW5nZU9wdGlvbnMSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAiLBBgoURmllbGREZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRIWCgZudW1iZXIYAyABKAVSBm51bWJlchJBCgVsYWJlbBgEIAEoDjIrLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90by5MYWJlbFIFbGFiZWwSPgoEdHlwZRgFIAEoDjIqLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90by5UeXBlUgR0eXBlEhsKCXR5cGVfbmFtZRgGIAEoCVIIdHlwZU5hbWUSGgoIZXh0ZW5kZWUYAiABKAlSCGV4dGVuZGVlEiMKDWRlZmF1bHRfdmFsdWUYByABKAlSDGRlZmF1bHRWYWx1ZRIfCgtvbmVvZl9pbmRleBgJIAEoBVIKb25lb2ZJbmRleBIbCglqc29uX25hbWUYCiABKAlSCGpzb25OYW1lEjcKB29wdGlvbnMYCCABKAsyHS5nb29nbGUucHJvdG9idWYuRmllbGRPcHRpb25zUgdvcHRpb25zEicKD3Byb3RvM19vcHRpb25hbBgRIAEoCFIOcHJvdG8zT3B0aW9uYWwitgIKBFR5cGUSDwoLVFlQRV9ET1VCTEUQARIOCgpUWVBFX0ZMT0FUEAISDgoKVFlQRV9JTlQ2NBADEg8KC1RZUEVfVUlOVDY0EAQSDgoKVFlQRV9JTlQzMhAFEhAKDFRZUEVfRklYRUQ2NBAGEhAKDFRZUEVfRklYRUQzMhAHEg0KCVRZUEVfQk9PTBAIEg8KC1RZUEVfU1RSSU5HEAkSDgoKVFlQRV9HUk9VUBAKEhAKDFRZUEVfTUVTU0FHRRALEg4KClRZUEVfQllURVMQDBIPCgtUWVBFX1VJTlQzMhANEg0KCVRZUEVfRU5VTRAOEhEKDVRZUEVfU0ZJWEVEMzIQDxIRCg1UWVBFX1NGSVhFRDY0EBASDwoLVFlQRV9TSU5UMzIQERIPCgtUWVBFX1NJTlQ2NBASIkMKBUxhYmVsEhIKDkxBQkVMX09QVElPTkFMEAESEgoOTEFCRUxfUkVRVUlSRUQQAhISCg5MQUJFTF9SRVBFQVRFRBADImMKFE9uZW9mRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSNwoHb3B0aW9ucxgCIAEoCzIdLmdvb2dsZS5wcm90b2J1Zi5PbmVvZk9wdGlvbnNSB29wdGlvbnMi4wIKE0VudW1EZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRI/CgV2YWx1ZRgCIAMoCzIpLmdvb2dsZS5wcm90b2J1Zi5FbnVtVmFsdWVEZXNjcmlwdG9yUHJvdG9SBXZhbHVlEjYKB29wdGlvbnMYAyABKAsyHC5nb29nbGUucHJvdG9idWYuRW51bU9wdGlvbnNSB29wdGlvbnMSXQoOcmVzZXJ2ZWRfcmFuZ2UYBCADKAsyNi5nb29nbGUucHJvdG9idWYuRW51bURlc2NyaXB0b3JQcm90by5FbnVtUmVzZXJ2ZWRSYW5nZVINcmVzZXJ2ZWRSYW5nZRIjCg1yZXNlcnZlZF9uYW1lGAUgAygJUgxyZXNlcnZlZE5hbWUaOwoRRW51bVJlc2VydmVkUmFuZ2USFAoFc3RhcnQYASABKAVSBXN0YXJ0EhAKA2VuZBgCIAEoBVIDZW5kIoMBChhFbnVtVmFsdWVEZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRIWCgZudW1iZXIYAiABKAVSBm51bWJlchI7CgdvcHRpb25zGAMgASgLMiEuZ29vZ2xlLnByb3RvYnVmLkVudW1WYWx1ZU9wdGlvbnNSB29wdGlvbnMipwEKFlNlcnZpY2VEZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRI+CgZtZXRob2QYAiADKAsyJi5nb29nbGUucHJvdG9idWYuTWV0aG9kRGVzY3JpcHRvclByb3RvUgZtZXRob2QSOQoHb3B0aW9ucxgDIAEoCzIfLmdvb2dsZS5wcm90b2J1Zi5TZXJ2aWNlT3B0aW9uc1IHb3B0aW9ucyKJAgoVTWV0aG9kRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSHQoKaW5wdXRfdHlwZRgCIAEoCVIJaW5wdXRUeXBlEh8KC291dHB1dF90eXBlGAMgASgJUgpvdXRwdXRUeXBlEjgKB29wdGlvbnMYBCABKAsyHi5nb29nbGUucHJvdG9idWYuTWV0aG9kT3B0aW9uc1IHb3B0aW9ucxIwChBjbGllbnRfc3RyZWFtaW5nGAUgASgIOgVmYWxzZVIPY2xpZW50U3RyZWFtaW5nEjAKEHNlcnZlcl9zdHJlYW1pbmcYBiABKAg6BWZhbHNlUg9zZXJ2ZXJTdHJlYW1pbmcikQkKC0ZpbGVPcHRpb25zEiEKDGphdmFfcGFja2FnZRgBIAEoCVILamF2YVBhY2thZ2USMAoUamF2YV9vdXRlcl9jbGFzc25hbWUYCCABKAlSEmphdmFPdXRlckNsYXNzbmFtZRI1ChNqYXZhX211bHRpcGxlX2ZpbGVzGAogASgIOgVmYWxzZVIRamF2YU11bHRpcGxlRmlsZXMSRAodamF2YV9nZW5lcmF0ZV9lcXVhbHNfYW5kX2hhc2gYFCABKAhCAhgBUhlqYXZhR2VuZXJhdGVFcXVhbHNBbmRIYXNoEjoKFmphdmFfc3RyaW5nX2NoZWNrX3V0ZjgYGyABKAg6BWZhbHNlUhNqYXZhU3RyaW5nQ2hlY2tVdGY4ElMKDG9wdGltaXplX2ZvchgJIAEoDjIpLmdvb2dsZS5wcm90b2J1Zi5GaWxlT3B0aW9ucy5PcHRpbWl6ZU1vZGU6BVNQRUVEUgtvcHRpbWl6ZUZvchIdCgpnb19wYWNrYWdlGAsgASgJUglnb1BhY2thZ2USNQoTY2NfZ2VuZXJpY19zZXJ2aWNlcxgQIAEoCDoFZmFsc2VSEWNjR2VuZXJpY1NlcnZpY2VzEjkKFWphdmFfZ2VuZXJpY19zZXJ2aWNlcxgRIAEoCDoFZmFsc2VSE2phdmFHZW5lcmljU2VydmljZXMSNQoTcHlfZ2VuZXJpY19zZXJ2aWNlcxgSIAEoCDoFZmFsc2VSEXB5R2VuZXJpY1NlcnZpY2VzEjcKFHBocF9nZW5lcmljX3NlcnZpY2VzGCogASgIOgVmYWxzZVIScGhwR2VuZXJpY1NlcnZpY2VzEiUKCmRlcHJlY2F0ZWQYFyABKAg6BWZhbHNlUgpkZXByZWNhdGVkEi4KEGNjX2VuYWJsZV9hcmVuYXMYHyABKAg6BHRydWVSDmNjRW5hYmxlQXJlbmFzEioKEW9iamNfY2xhc3NfcHJlZml4GCQgASgJUg9vYmpjQ2xhc3NQcmVmaXgSKQoQY3NoYXJwX25hbWVzcGFjZRglIAEoCVIPY3NoYXJwTmFtZXNwYWNlEiEKDHN3aWZ0X3ByZWZpeBgnIAEoCVILc3dpZnRQcmVmaXgSKAoQcGhwX2NsYXNzX3ByZWZpeBgoIAEoCVIOcGhwQ2xhc3NQcmVmaXgSIwoNcGhwX25hbWVzcGFjZRgpIAEoCVIMcGhwTmFtZXNwYWNlEjQKFnBocF9tZXRhZGF0YV9uYW1lc3BhY2UYLCABKAlSFHBocE1ldGFkYXRhTmFtZXNwYWNlEiEKDHJ1YnlfcGFja2FnZRgtIAEoCVILcnVieVBhY2thZ2USWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24iOgoMT3B0aW1pemVNb2RlEgkKBVNQRUVEEAESDQoJQ09ERV9TSVpFEAISEAoMTElURV9SVU5USU1FEAMqCQjoBxCAgICAAkoECCYQJyLjAgoOTWVzc2FnZU9wdGlvbnMSPAoXbWVzc2FnZV9zZXRfd2lyZV9mb3JtYXQYASABKAg6BWZhbHNlUhRtZXNzYWdlU2V0V2lyZUZvcm1hdBJMCh9ub19zdGFuZGFyZF9kZXNjcmlwdG9yX2FjY2Vzc29yGAIgASgIOgVmYWxzZVIcbm9TdGFuZGFyZERlc2NyaXB0b3JBY2Nlc3NvchIlCgpkZXByZWNhdGVkGAMgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBIbCgltYXBfZW50cnkYByABKAhSCG1hcEVudHJ5ElgKFHVuaW50ZXJwcmV0ZWRfb3B0aW9uGOcHIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5VbmludGVycHJldGVkT3B0aW9uUhN1bmludGVycHJldGVkT3B0aW9uKgkI6AcQgICAgAJKBAgEEAVKBAgFEAZKBAgGEAdKBAgIEAlKBAgJEAoikgQKDEZpZWxkT3B0aW9ucxJBCgVjdHlwZRgBIAEoDjIjLmdvb2dsZS5wcm90b2J1Zi5GaWVsZE9wdGlvbnMuQ1R5cGU6BlNUUklOR1IFY3R5cGUSFgoGcGFja2VkGAIgASgIUgZwYWNrZWQSRwoGanN0eXBlGAYgASgOMiQuZ29vZ2xlLnByb3RvYnVmLkZpZWxkT3B0aW9ucy5KU1R5cGU6CUpTX05PUk1BTFIGanN0eXBlEhkKBGxhenkYBSABKAg6BWZhbHNlUgRsYXp5Ei4KD3VudmVyaWZpZWRfbGF6eRgPIAEoCDoFZmFsc2VSDnVudmVyaWZpZWRMYXp5EiUKCmRlcHJlY2F0ZWQYAyABKAg6BWZhbHNlUgpkZXByZWNhdGVkEhkKBHdlYWsYCiABKAg6BWZhbHNlUgR3ZWFrElgKFHVuaW50ZXJwcmV0ZWRfb3B0aW9uGOcHIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5VbmludGVycHJldGVkT3B0aW9uUhN1bmludGVycHJldGVkT3B0aW9uIi8KBUNUeXBlEgoKBlNUUklORxAAEggKBENPUkQQARIQCgxTVFJJTkdfUElFQ0UQAiI1CgZKU1R5cGUSDQoJSlNfTk9STUFMEAASDQoJSlNfU1RSSU5HEAESDQoJSlNfTlVNQkVSEAIqCQjoBxCAgICAAkoECAQQBSJzCgxPbmVvZk9wdGlvbnMSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAiLAAQoLRW51bU9wdGlvbnMSHwoLYWxsb3dfYWxpYXMYAiABKAhSCmFsbG93QWxpYXMSJQoKZGVwcmVjYXRlZBgDIAEoCDoFZmFsc2VSCmRlcHJlY2F0ZWQSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAkoECAUQBiKeAQoQRW51bVZhbHVlT3B0aW9ucxIlCgpkZXByZWNhdGVkGAEgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbioJCOgHEICAgIACIpwBCg5TZXJ2aWNlT3B0aW9ucxIlCgpkZXByZWNhdGVkGCEgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbioJCOgHEICAgIACIuACCg1NZXRob2RPcHRpb25zEiUKCmRlcHJlY2F0ZWQYISABKAg6BWZhbHNlUgpkZXByZWNhdGVkEnEKEWlkZW1wb3RlbmN5X2xldmVsGCIgASgOMi8uZ29vZ2xlLnByb3RvYnVmLk1ldGhvZE9wdGlvbnMuSWRlbXBvdGVuY3lMZXZlbDoTSURFTVBPVEVOQ1lfVU5LTk9XTlIQaWRlbXBvdGVuY3lMZXZlbBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbiJQChBJZGVtcG90ZW5jeUxldmVsEhcKE0lERU1QT1RFTkNZX1VOS05PV04QABITCg9OT19TSURFX0VGRkVDVFMQARIOCgpJREVNUE9URU5UEAIqCQjoBxCAgICAAiKaAwoTVW5pbnRlcnByZXRlZE9wdGlvbhJBCgRuYW1lGAIgAygLMi0uZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb24uTmFtZVBhcnRSBG5hbWUSKQoQaWRlbnRpZmllcl92YWx1ZRgDIAEoCVIPaWRlbnRpZmllclZhbHVlEiwKEnBvc2l0aXZlX2ludF92YWx1ZRgEIAEoBFIQcG9zaXRpdmVJbnRWYWx1ZRIsChJuZWdhdGl2ZV9pbnRfdmFsdWUYBSABKANSEG5lZ2F0aXZlSW50VmFsdWUSIQoMZG91YmxlX3ZhbHVlGAYgASgBUgtkb3VibGVWYWx1ZRIhCgxzdHJpbmdfdmFsdWUYByABKAxSC3N0cmluZ1ZhbHVlEicKD2FnZ3JlZ2F0ZV92YWx1ZRgIIAEoCVIOYWdncmVnYXRlVmFsdWUaSgoITmFtZVBhcnQSGwoJbmFtZV9wYXJ0GAEgAigJUghuYW1lUGFydBIhCgxpc19leHRlbnNpb24YAiACKAhSC2lzRXh0ZW5zaW9uIqcCCg5Tb3VyY2VDb2RlSW5mbxJECghsb2NhdGlvbhgBIAMoCzIoLmdvb2dsZS5wcm90b2J1Zi5Tb3VyY2VDb2RlSW5mby5Mb2NhdGlvblIIbG9jYXRpb24azgEKCExvY2F0aW9uEhYKBHBhdGgYASADKAVCAhABUgRwYXRoEhYKBHNwYW4YAiADKAVCAhABUgRzcGFuEikKEGxlYWRpbmdfY29tbWVudHMYAyABKAlSD2xlYWRpbmdDb21tZW50cxIrChF0cmFpbGluZ19jb21tZW50cxgEIAEoCVIQdHJhaWxpbmdDb21tZW50cxI6ChlsZWFkaW5nX2RldGFjaGVkX2NvbW1lbnRzGAYgAygJUhdsZWFkaW5nRGV0YWNoZWRDb21tZW50cyLRAQoRR2VuZXJhdGVkQ29kZUluZm8STQoKYW5ub3RhdGlvbhgBIAMoCzItLmdvb2dsZS5wcm90b2J1Zi5HZW5lcmF0ZWRDb2RlSW5mby5Bbm5vdGF0aW9uUgphbm5vdGF0aW9uGm0KCkFubm90YXRpb24SFgoEcGF0aBgBIAMoBUICEAFSBHBhdGgSHwoLc291cmNlX2ZpbGUYAiABKAlSCnNvdXJjZUZpbGUSFAoFYmVnaW4YAyABKAVSBWJlZ2luEhAKA2VuZBgEIAEoBVIDZW5kQn4KE2NvbS5nb29nbGUucHJvdG9idWZCEERlc2NyaXB0b3JQcm90b3NIAVotZ29vZ2xlLmdvbGFuZy5vcmcvcHJvdG9idWYvdHlwZXMvZGVzY3JpcHRvcnBi+AEBogIDR1BCqgIaR29vZ2xlLlByb3RvYnVmLlJlZmxlY3Rpb24K5hsKFWxlY3Rlcm4vb3B0aW9ucy5wcm90bxIHbGVjdGVybhogZ29vZ2xlL3Byb3RvYnVmL2Rlc2NyaXB0b3IucHJvdG8iawoFUGFydHkSNgoLY2VydGlmaWNhdGUYASABKA4yFC5sZWN0ZXJuLkNlcnRpZmljYXRlUgtjZXJ0aWZpY2F0ZRIqCgdzZXNzaW9uGAIgASgOMhAubGVjdGVybi5TZXNzaW9uUgdzZXNzaW9uItgBCgRSdWxlEiQKBWFsbG93GAEgAygLMg4ubGVjdGVybi5QYXJ0eVIFYWxsb3cSJwoGZWZmZWN0GAIgASgOMg8ubGVjdGVybi5FZmZlY3RSBmVmZmVjdBIdCgp0aW1lb3V0X21zGAMgASgNUgl0aW1lb3V0TXMSFgoGaW5saW5lGAQgASgIUgZpbmxpbmUSGAoHcmVhc29ucxgFIAMoCVIHcmVhc29ucxIYCgdwcmVwYXJlGAYgASgIUgdwcmVwYXJlEhYKBnNlY3JldBgHIAEoCFIGc2VjcmV0IlYKBlJlYXNvbhIWCgZzdGF0dXMYASABKAVSBnN0YXR1cxIOCgJ6aBgCIAEoCVICemgSDgoCZW4YAyABKAlSAmVuEhQKBWZhY3RzGAQgAygJUgVmYWN0cyKyAQoFVGFibGUSEgoEbmFtZRgBIAEoCVIEbmFtZRIQCgNrZXkYAiADKAlSA2tleRIWCgZwZXJzb24YAyADKAlSBnBlcnNvbhIqCgVlcmFzZRgEIAEoDjIULmxlY3Rlcm4uVGFibGUuRXJhc2VSBWVyYXNlIj8KBUVyYXNlEhUKEUVSQVNFX1VOU1BFQ0lGSUVEEAASCgoGREVMRVRFEAESCQoFQkxBTksQAhIICgRLRUVQEAMiFgoEVmlldxIOCgJvZhgBIAEoCVICb2YqTwoLQ2VydGlmaWNhdGUSEgoOTk9fQ0VSVElGSUNBVEUQABIKCgZERVZJQ0UQARILCgdQQVJUTkVSEAISCAoEREVTSxADEgkKBUFETUlOEAQqMAoHU2Vzc2lvbhIOCgpOT19TRVNTSU9OEAASCgoGUkVBREVSEAESCQoFU1RBRkYQAionCgZFZmZlY3QSCAoETk9ORRAAEggKBFJFQUQQARIJCgVXUklURRACOkMKBHJ1bGUSHi5nb29nbGUucHJvdG9idWYuTWV0aG9kT3B0aW9ucxjRhgMgASgLMg0ubGVjdGVybi5SdWxlUgRydWxlOkwKBnJlYXNvbhIhLmdvb2dsZS5wcm90b2J1Zi5FbnVtVmFsdWVPcHRpb25zGNGGAyABKAsyDy5sZWN0ZXJuLlJlYXNvblIGcmVhc29uOkcKBXRhYmxlEh8uZ29vZ2xlLnByb3RvYnVmLk1lc3NhZ2VPcHRpb25zGNGGAyABKAsyDi5sZWN0ZXJuLlRhYmxlUgV0YWJsZTpECgR2aWV3Eh8uZ29vZ2xlLnByb3RvYnVmLk1lc3NhZ2VPcHRpb25zGNKGAyABKAsyDS5sZWN0ZXJuLlZpZXdSBHZpZXdK3hIK9AEKAQwSAwMAEhrpASBXaGF0IGEgbWV0aG9kIG1heSBkbyBhbmQgd2hvIG1heSBjYWxsIGl0LCBzYWlkIG9uY2UsIGJlc2lkZSB0aGUgbWV0aG9kLiBUaGUgZ2VuZXJhdG9yIHR1cm5zIHRoZXNlCiBvcHRpb25zIGludG8gdGhlIHRhYmxlIHRoYXQgdGhlIGRhZW1vbiBlbmZvcmNlcyBhbmQgaW50byB0aGUgcmVmZXJlbmNlIHBhZ2UuIExpa2V3aXNlIHRoZSB0YWJsZXMgb2YgYSBwbHVnaW4sCiBpbiBhIGZpbGUgb2YgaXRzIG93bi4KCmYKAgUAEgQJABMBGlogV2hhdCBhIGNhbGxlcidzIFRMUyBjZXJ0aWZpY2F0ZSBtYWtlcyBpdC4gVGhlIHJvbGUgaXMgcGFydCBvZiB0aGUgY2VydGlmaWNhdGUncyBTQU4gVVJJLgoKPgoEBQACARIDDAINGjEgQSBraW9zaywgYSBsb2NrZXIsIGEgZ2F0ZTogdW5hdHRlbmRlZCBoYXJkd2FyZS4KCkkKBAUAAgISAw4CDho8IFRoZSBiYWNrZW5kIG9mIGEgYm9va3Nob3AsIGEgY291cmllciwgYSBtaW5pLXByb2dyYW0gaG9zdC4KCh4KBAUAAgMSAxACCxoRIEEgc3RhZmZlZCBkZXNrLgoKIAoEBQACBBIDEgIMGhMgQW4gYWRtaW5pc3RyYXRvci4KCi0KAgUBEgQWABoBGiEgV2hvIGlzIHNpZ25lZCBpbiBhdCB0aGUgY2FsbGVyLgoKMQoCBAASBB0AIAEaJSBPbmUga2luZCBvZiBjYWxsZXIuIEJvdGggbXVzdCBob2xkLgoKKQoCBQISBCMAKgEaHSBXaGF0IGEgbWV0aG9kIGRvZXMgdG8gZGF0YS4KCh8KBAUCAgASAyUCCxoSIFRvdWNoZXMgbm8gZGF0YS4KCiIKBAUCAgESAycCCxoVIFJlYWRzIG9uZSBzbmFwc2hvdC4KCicKBAUCAgISAykCDBoaIFJ1bnMgaW4gb25lIHRyYW5zYWN0aW9uLgoKJQoCBAESBC0APAEaGSBUaGUgcnVsZSBvZiBvbmUgbWV0aG9kLgoKRAoEBAECABIDLwIbGjcgQW55IG9mIHRoZXNlIG1heSBjYWxsOyBlbXB0eTogb25seSBvdGhlciBwbHVnaW5zIG1heS4KCmgKBAQBAgISAzICGBpbIFRoZSB0aW1lIGEgY2FsbCBtYXkgdGFrZSB1bmxlc3MgdGhlIGNhbGxlciBzYXlzIG90aGVyd2lzZTsgMCBpcyB0aGUgZGFlbW9uJ3Mgb3duIGRlZmF1bHQuCgquAQoEBAECAxIDNQISGqABIE5PTkUgb3IgUkVBRDogc28gbGl0dGxlIHdvcmsgdGhhdCBpdCBtYXkgcnVuIG9uIHRoZSByZWFjdG9yLiBBIFJFQUQgdGhlcmUgdGhhdCBwcm92ZXMgdG8gYmUgbW9yZSwgb3Igd291bGQgaGF2ZSB0bwogd2FpdCwgaXMgcnVuIGFnYWluIG9uIHRoZSBzdG9yZSdzIHRocmVhZHMuCgpeCgQEAQIEEgM3Ah4aUSBOYW1lcyBvZiB0aGUgdmFsdWVzIG9mIHRoZSBzZXJ2aWNlJ3MgUmVhc29uIGVudW0gdGhhdCB0aGlzIG1ldGhvZCByZWZ1c2VzIHdpdGguCgpbCgQEAQIFEgM5AhMaTiBUaGUgaGFuZGxlciBoYXMgYSBzbG93IHBhcnQgdGhhdCBydW5zIGJlZm9yZSB0aGUgdHJhbnNhY3Rpb24sIG9uIGEgc25hcHNob3QuCgpsCgQEAQIGEgM7AhIaXyBUaGUgYW5zd2VyIGhvbGRzIGEgc2VjcmV0OiBpdCBpcyBuZXZlciBzdG9yZWQgdW5kZXIgaXRzIHJlcXVlc3Qga2V5LCBhbmQgYSByZXBlYXQgcnVucyBhZ2Fpbi4KClcKAgQCEgQ/AEUBGksgSG93IGEgcmVhc29uIGlzIHRvbGQgdG8gYSBwcm9ncmFtICh0aGUgZ1JQQyBzdGF0dXMgY29kZSkgYW5kIHRvIGEgcGVyc29uLgoKOAoEBAICAxIDRAIcGisgTmFtZXMgb2YgdGhlIGZhY3RzIHRoYXQgbWF5IGNvbWUgd2l0aCBpdC4KCmMKAgQDEgRIAFoBGlcgQSB0YWJsZSBvZiBhIHBsdWdpbjogdGhlIG1lc3NhZ2UgaXMgaXRzIHJvdywgZWFjaCBmaWVsZCBhIGNvbHVtbiBvZiB0aGUgZmllbGQncyBuYW1lLgoKTgoEBAMEABIESgJSAxpAIFdoYXQgaGFwcGVucyB0byB0aGUgcm93IHdoZW4gYSBwZXJzb24gdGhhdCBpdCBuYW1lcyBpcyBlcmFzZWQuCgokCgYEAwQAAgESA00EDxoVIFRoZSByb3cgaXMgZGVsZXRlZC4KCmcKBgQDBAACAhIDTwQOGlggVGhlIHJvdyBzdGF5czsgdGhlIGNvbHVtbnMgdGhhdCBuYW1lIHRoZSBwZXJzb24gYmVjb21lIE5VTEwgd2hlcmUgdGhleSBtYXkgYmUsIGVsc2UgMC4KCigKBgQDBAACAxIDUQQNGhkgVGhlIHJvdyBzdGF5cyBhcyBpdCBpcy4KCkEKBAQDAgASA1QCEho0ICJjaXJjdWxhdGlvbl9pdGVtIjsgYmVnaW5zIHdpdGggdGhlIHBsdWdpbidzIG5hbWUuCgouCgQEAwIBEgNWAhoaISBUaGUgY29sdW1ucyBvZiB0aGUgcHJpbWFyeSBrZXkuCgp3CgQEAwICEgNYAh0aaiBDb2x1bW5zIHRoYXQgaG9sZCB0aGUgbnVtYmVyIG9mIGEgcGVyc29uOiB3aGF0IGlzIGV4cG9ydGVkIGFuZCBlcmFzZWQgd2l0aCB0aGF0IHBlcnNvbiBpcyBmb3VuZCBieSB0aGVtLgoKUwoCBAQSBF0AYAEaRyBTb21lIGNvbHVtbnMgb2YgYSB0YWJsZSwgZm9yIHN0YXRlbWVudHMgdGhhdCByZWFkIG5vIG1vcmUgdGhhbiB0aG9zZS4KCkAKBAQEAgASA18CEBozIFRoZSBtZXNzYWdlIG9mIHRoZSB0YWJsZSdzIHJvdywgaW4gdGhlIHNhbWUgZmlsZS4KYgZwcm90bzMKpTIKJGxlY3Rlcm4vZGlzY292ZXJ5L3YxL2Rpc2NvdmVyeS5wcm90bxIUbGVjdGVybi5kaXNjb3ZlcnkudjEaFWxlY3Rlcm4vb3B0aW9ucy5wcm90byJgCgtJbXBvcnRCYXRjaBI5CgdyZWNvcmRzGAEgAygLMh8ubGVjdGVybi5kaXNjb3ZlcnkudjEuUmF3UmVjb3JkUgdyZWNvcmRzEhYKBnNvdXJjZRgCIAEoCVIGc291cmNlInMKCVJhd1JlY29yZBISCgRkYXRhGAEgASgMUgRkYXRhEjoKBmZvcm1hdBgCIAEoDjIiLmxlY3Rlcm4uZGlzY292ZXJ5LnYxLlJlY29yZEZvcm1hdFIGZm9ybWF0EhYKBm9mZnNldBgDIAEoBFIGb2Zmc2V0IpQBCgxJbXBvcnRSZXN1bHQSFAoFYWRkZWQYASABKA1SBWFkZGVkEhgKB3VwZGF0ZWQYAiABKA1SB3VwZGF0ZWQSHAoJdW5jaGFuZ2VkGAMgASgNUgl1bmNoYW5nZWQSNgoHcmVqZWN0cxgEIAMoCzIcLmxlY3Rlcm4uZGlzY292ZXJ5LnYxLlJlamVjdFIHcmVqZWN0cyJQCgZSZWplY3QSFgoGb2Zmc2V0GAEgASgEUgZvZmZzZXQSFgoGcmVhc29uGAIgASgJUgZyZWFzb24SFgoGZGV0YWlsGAMgASgJUgZkZXRhaWwi6gMKBlJlY29yZBIbCglyZWNvcmRfaWQYASABKANSCHJlY29yZElkEhQKBXRpdGxlGAIgASgJUgV0aXRsZRIaCghzdWJ0aXRsZRgDIAEoCVIIc3VidGl0bGUSGAoHYXV0aG9ycxgEIAMoCVIHYXV0aG9ycxIcCglwdWJsaXNoZXIYBSABKAlSCXB1Ymxpc2hlchIcCglwdWJsaXNoZWQYBiABKAlSCXB1Ymxpc2hlZBISCgR5ZWFyGAcgASgFUgR5ZWFyEhQKBWlzYm5zGAggAygJUgVpc2JucxIaCghsYW5ndWFnZRgJIAEoCVIIbGFuZ3VhZ2USGgoIc3ViamVjdHMYCiADKAlSCHN1YmplY3RzEhAKA2NsYxgLIAEoCVIDY2xjEhYKBnNlcmllcxgMIAEoCVIGc2VyaWVzEhgKB3N1bW1hcnkYDSABKAlSB3N1bW1hcnkSGAoHZWRpdGlvbhgOIAEoCVIHZWRpdGlvbhIWCgZzb3VyY2UYDyABKAlSBnNvdXJjZRIlCg5jb250cm9sX251bWJlchgQIAEoCVINY29udHJvbE51bWJlchI8CgVmb3JtcxgRIAMoCzImLmxlY3Rlcm4uZGlzY292ZXJ5LnYxLkZvcm1BdmFpbGFiaWxpdHlSBWZvcm1zIu4BChBGb3JtQXZhaWxhYmlsaXR5Ei4KBGZvcm0YASABKA4yGi5sZWN0ZXJuLmRpc2NvdmVyeS52MS5Gb3JtUgRmb3JtEjAKBWxpbmtzGAIgAygLMhoubGVjdGVybi5kaXNjb3ZlcnkudjEuTGlua1IFbGlua3MSRAoIYnJhbmNoZXMYAyADKAsyKC5sZWN0ZXJuLmRpc2NvdmVyeS52MS5CcmFuY2hBdmFpbGFiaWxpdHlSCGJyYW5jaGVzEhQKBWl0ZW1zGAQgASgNUgVpdGVtcxIcCglhdmFpbGFibGUYBSABKA1SCWF2YWlsYWJsZSIuCgRMaW5rEhAKA3VybBgBIAEoCVIDdXJsEhQKBWxhYmVsGAIgASgJUgVsYWJlbCJlChJCcmFuY2hBdmFpbGFiaWxpdHkSGwoJYnJhbmNoX2lkGAEgASgDUghicmFuY2hJZBIUCgVpdGVtcxgCIAEoDVIFaXRlbXMSHAoJYXZhaWxhYmxlGAMgASgNUglhdmFpbGFibGUi4gEKDVNlYXJjaFJlcXVlc3QSFAoFd29yZHMYASABKAlSBXdvcmRzEhQKBXRpdGxlGAIgASgJUgV0aXRsZRIWCgZhdXRob3IYAyABKAlSBmF1dGhvchISCgRpc2JuGAQgASgJUgRpc2JuEhQKBWxpbWl0GAUgASgNUgVsaW1pdBIWCgZjdXJzb3IYBiABKAlSBmN1cnNvchIuCgRmb3JtGAcgASgOMhoubGVjdGVybi5kaXNjb3ZlcnkudjEuRm9ybVIEZm9ybRIbCglicmFuY2hfaWQYCCABKANSCGJyYW5jaElkIqcBCg5TZWFyY2hSZXNwb25zZRI2CgdyZWNvcmRzGAEgAygLMhwubGVjdGVybi5kaXNjb3ZlcnkudjEuUmVjb3JkUgdyZWNvcmRzEhYKBmN1cnNvchgCIAEoCVIGY3Vyc29yEhQKBXRvdGFsGAMgASgNUgV0b3RhbBIvChR0b3RhbF9pc19sb3dlcl9ib3VuZBgEIAEoCFIRdG90YWxJc0xvd2VyQm91bmQiKQoKR2V0UmVxdWVzdBIbCglyZWNvcmRfaWQYASABKANSCHJlY29yZElkImIKDUxvb2t1cFJlcXVlc3QSEgoEaXNibhgBIAEoCVIEaXNibhIWCgZzb3VyY2UYAiABKAlSBnNvdXJjZRIlCg5jb250cm9sX251bWJlchgDIAEoCVINY29udHJvbE51bWJlciJICg5Mb29rdXBSZXNwb25zZRI2CgdyZWNvcmRzGAEgAygLMhwubGVjdGVybi5kaXNjb3ZlcnkudjEuUmVjb3JkUgdyZWNvcmRzIrkBChlBZGp1c3RBdmFpbGFiaWxpdHlSZXF1ZXN0EhsKCXJlY29yZF9pZBgBIAEoA1IIcmVjb3JkSWQSGwoJYnJhbmNoX2lkGAIgASgDUghicmFuY2hJZBIuCgRmb3JtGAMgASgOMhoubGVjdGVybi5kaXNjb3ZlcnkudjEuRm9ybVIEZm9ybRIUCgVpdGVtcxgEIAEoBVIFaXRlbXMSHAoJYXZhaWxhYmxlGAUgASgFUglhdmFpbGFibGUiHAoaQWRqdXN0QXZhaWxhYmlsaXR5UmVzcG9uc2UiQgoNUmVjb3JkQ2hhbmdlZBIbCglyZWNvcmRfaWQYASABKANSCHJlY29yZElkEhQKBXRpdGxlGAIgASgJUgV0aXRsZSq/BgoGUmVhc29uEhYKElJFQVNPTl9VTlNQRUNJRklFRBAAEk8KC1FVRVJZX0VNUFRZEAEaPoq1GDoIAxIV6K+36L6T5YWl5qOA57Si6K+N44CCGh9UaGVyZSBpcyBub3RoaW5nIHRvIHNlYXJjaCBmb3IuElYKDlFVRVJZX1RPT19MT05HEAIaQoq1GD4IAxIS5qOA57Si6K+N6L+H6ZW/44CCGhZUaGUgcXVlcnkgaXMgdG9vIGxvbmcuIg5jaGFyYWN0ZXJzX21heBJXCg5DVVJTT1JfSU5WQUxJRBADGkOKtRg/CAMSD+a4uOagh+aXoOaViOOAghoqVGhlIGN1cnNvciBkb2VzIG5vdCBiZWxvbmcgdG8gdGhpcyBzZWFyY2guElYKDlJFQ09SRF9VTktOT1dOEAQaQoq1GD4IBRIV5rKh5pyJ6L+Z5p2h5Lmm55uu44CCGhhUaGVyZSBpcyBubyBzdWNoIHJlY29yZC4iCXJlY29yZF9pZBJZChJJREVOVElGSUVSX0lOVkFMSUQQBRpBirUYPQgDEhLmoIfor4bnrKbml6DmlYjjgIIaH1RoYXQgaXMgbm90IGEgdmFsaWQgaWRlbnRpZmllci4iBGlzYm4SigEKD0JBVENIX1RPT19MQVJHRRAGGnWKtRhxCAMSD+aJueasoei/h+Wkp+OAgho0VGhlIGJhdGNoIGhvbGRzIG1vcmUgcmVjb3JkcyB0aGFuIGFyZSB0YWtlbiBhdCBvbmNlLiIHcmVjb3JkcyIFYnl0ZXMiC3JlY29yZHNfbWF4IglieXRlc19tYXgS2gEKEUNPVU5UU19JTVBPU1NJQkxFEAcawgGKtRi9AQgJEkXppobol4/mlbDph4/kuI3og73kuLrotJ/vvIzlj6/lgJ/mlbDph4/kuZ/kuI3og73otoXov4fppobol4/mlbDph4/jgIIaSkNvdW50cyBuZXZlciBmYWxsIGJlbG93IHplcm8sIG5vciBhcmUgbW9yZSBpdGVtcyBhdmFpbGFibGUgdGhhbiB0aGVyZSBhcmUuIglyZWNvcmRfaWQiCWJyYW5jaF9pZCIFaXRlbXMiCWF2YWlsYWJsZSpJCgxSZWNvcmRGb3JtYXQSHQoZUkVDT1JEX0ZPUk1BVF9VTlNQRUNJRklFRBAAEgwKCElTT18yNzA5EAESDAoITUFSQ19YTUwQAipRCgRGb3JtEhQKEEZPUk1fVU5TUEVDSUZJRUQQABIJCgVQQVBFUhABEgkKBUVCT09LEAISDQoJQVVESU9CT09LEAMSDgoKT1RIRVJfRk9STRAEMsMFCglEaXNjb3ZlcnkSewoGSW1wb3J0EiEubGVjdGVybi5kaXNjb3ZlcnkudjEuSW1wb3J0QmF0Y2gaIi5sZWN0ZXJuLmRpc2NvdmVyeS52MS5JbXBvcnRSZXN1bHQiJoq1GCIKAggECgQIAxACEAIYgN3bASoPQkFUQ0hfVE9PX0xBUkdFKAEwARKaAQoGU2VhcmNoEiMubGVjdGVybi5kaXNjb3ZlcnkudjEuU2VhcmNoUmVxdWVzdBokLmxlY3Rlcm4uZGlzY292ZXJ5LnYxLlNlYXJjaFJlc3BvbnNlIkWKtRhBCgAKAggBCgIIAgoCCAMKAggEEAEqC1FVRVJZX0VNUFRZKg5RVUVSWV9UT09fTE9ORyoOQ1VSU09SX0lOVkFMSUQScQoDR2V0EiAubGVjdGVybi5kaXNjb3ZlcnkudjEuR2V0UmVxdWVzdBocLmxlY3Rlcm4uZGlzY292ZXJ5LnYxLlJlY29yZCIqirUYJgoACgIIAQoCCAIKAggDCgIIBBABIAEqDlJFQ09SRF9VTktOT1dOEoMBCgZMb29rdXASIy5sZWN0ZXJuLmRpc2NvdmVyeS52MS5Mb29rdXBSZXF1ZXN0GiQubGVjdGVybi5kaXNjb3ZlcnkudjEuTG9va3VwUmVzcG9uc2UiLoq1GCoKAAoCCAEKAggCCgIIAwoCCAQQASABKhJJREVOVElGSUVSX0lOVkFMSUQSogEKEkFkanVzdEF2YWlsYWJpbGl0eRIvLmxlY3Rlcm4uZGlzY292ZXJ5LnYxLkFkanVzdEF2YWlsYWJpbGl0eVJlcXVlc3QaMC5sZWN0ZXJuLmRpc2NvdmVyeS52MS5BZGp1c3RBdmFpbGFiaWxpdHlSZXNwb25zZSIpirUYJRACKg5SRUNPUkRfVU5LTk9XTioRQ09VTlRTX0lNUE9TU0lCTEVK5hIKYwoBDBIDAQASGlkgRmluZGluZzogYmlibGlvZ3JhcGhpYyByZWNvcmRzLCBhbmQgd2hlcmUgZWFjaCBjYW4gYmUgaGFkLCBvbiBwYXBlciBhbmQgZWxlY3Ryb25pY2FsbHkuCgooCgIGABIEBwAdARocIFRoZSBjYXRhbG9ndWUgb2YgdGhlIGNpdHkuCgpuCgQGAAIAEgQJAgsDGmAgSW1wb3J0cyBNQVJDIHJlY29yZHM7IGVhY2ggaXRlbSBpcyBhIGJhdGNoIHRoYXQgaXMgd3JpdHRlbiBvbiBpdHMgb3duIGFuZCBhbnN3ZXJlZCBvbiBpdHMgb3duLgoKTgoEBgACARIEDQIQAxpAIEZpbmRzIHJlY29yZHM6IHdvcmRzIChDaGluZXNlIGFuZCBvdGhlciksIGF1dGhvciwgdGl0bGUsIElTQk4uCgpKCgQGAAICEgQSAhQDGjwgVGVsbHMgb25lIHJlY29yZCB3aG9sZSwgd2l0aCBpdHMgZm9ybXMgYW5kIHdoZXJlIHRoZXkgYXJlLgoKdAoEBgACAxIEFgIYAxpmIEZpbmRzIHJlY29yZHMgYnkgYW4gb3V0c2lkZSBpZGVudGlmaWVyOiBhbiBJU0JOIGluIGFueSB3cml0aW5nLCBvciBhIGNvbnRyb2wgbnVtYmVyIHdpdGggaXRzIHNvdXJjZS4KCmEKBAYAAgQSBBoCHAMaUyBPdGhlciBwbHVnaW5zOiBpdGVtcyBvZiBhIHJlY29yZCB3ZXJlIGFkZGVkLCBsZW50LCByZXR1cm5lZCBvciBtb3ZlZCBhdCBhIGJyYW5jaC4KCiQKAgUAEgQgACkBGhggV2h5IERpc2NvdmVyeSByZWZ1c2VzLgoKKgoCBQESBCwAMAEaHiBIb3cgYSByYXcgcmVjb3JkIGlzIHdyYXBwZWQuCgpSCgIEABIEMwA3ARpGIFJlY29yZHMgaW4gdGhlIG9yZGVyIG9mIHRoZWlyIGZpbGUuIEF0IG1vc3QgMjU2IHJlY29yZHMgYW5kIDUxMiBLaUIuCgpnCgQEAAIBEgM2AhQaWiBXaGVyZSB0aGUgcmVjb3JkcyBjb21lIGZyb20sICJzei1saWJyYXJ5IjsgYSBjb250cm9sIG51bWJlciBpcyB1bmlxdWUgd2l0aGluIGl0cyBzb3VyY2UuCgo9CgQEAQICEgM9AhQaMCBXaGVyZSBpbiBpdHMgZmlsZSB0aGUgcmVjb3JkIGJlZ2lucywgaW4gYnl0ZXMuCgoqCgIEAxIESABOARoeIEEgcmVjb3JkIHRoYXQgd2FzIG5vdCB0YWtlbi4KCl0KBAQDAgESA0sCFBpQIFN0YWJsZSwgZm9yIHByb2dyYW1zOiAiRElSRUNUT1JZX0JST0tFTiIsICJURVhUX1VOREVDT0RBQkxFIiwgIlRJVExFX01JU1NJTkciLgoKMgoEBAMCAhIDTQIUGiUgRm9yIGEgcGVyc29uOiB3aGF0IHdhcyBmb3VuZCB3aGVyZS4KCjYKAgUCEgRRAFcBGiogV2hhdCBhIHRoaW5nIGlzLCBhcyBhIHJlYWRlciBjaG9vc2VzIGl0LgoKNwoEBAQCAxIDXgIeGiogSW4gdGhlIG9yZGVyIG9mIHRoZSByZWNvcmQ6ICLliJjmhYjmrKMiLgoKNQoEBAQCBRIDYQIXGiggQXMgcHJpbnRlZDogIjIwMDgiLCAi5rCR5Zu95LqM5Y2B5bm0Ii4KCi0KBAQEAgYSA2MCERogIDAgd2hlcmUgbm8geWVhciBjb3VsZCBiZSByZWFkLgoKIgoEBAQCCBIDZgIWGhUgSVNPIDYzOS0yL0IsICJjaGkiLgoKSAoEBAQCChIDaQISGjsgQSBjbGFzcyBvZiB0aGUgQ2hpbmVzZSBMaWJyYXJ5IENsYXNzaWZpY2F0aW9uLCAiSTI0Ny41NSIuCgo+CgQEBAIQEgNwAicaMSBUaGUgZm9ybXMgaW4gd2hpY2ggaXQgY2FuIGJlIGhhZCwgc2lkZSBieSBzaWRlLgoKPAoCBAUSBHQAfQEaMCBPbmUgZm9ybSBvZiBhIHJlY29yZCwgYW5kIHdoZXJlIGl0IGNhbiBiZSBoYWQuCgoyCgQEBQIBEgN3AhoaJSBFbGVjdHJvbmljIGZvcm1zOiB3aGVyZSB0byBvcGVuIGl0LgoKIQoEBAUCAhIDeQIrGhQgUGFwZXI6IHBlciBicmFuY2guCgo9CgQEBQIDEgN7AhMaMCBJdGVtcyBpbiBhbGwsIGFuZCB0aG9zZSB0aGF0IGNhbiBiZSB0YWtlbiBub3cuCgpYCgQECAIAEgSMAQITGkogV29yZHMsIGluIGFueSBvcmRlciBhbmQgYW55IGZpZWxkOyBhIHBocmFzZSBzdGFuZHMgaW4gInF1b3RhdGlvbiBtYXJrcyIuCgpLCgQECAIEEgSRAQITGj0gQXQgbW9zdCBzbyBtYW55IGhpdHMgb24gdGhlIHBhZ2U7IDAgaXMgMjAsIHRoZSBtb3N0IGlzIDEwMC4KCjgKBAQIAgUSBJMBAhQaKiBGcm9tIHRoZSBsYXN0IHBhZ2U7IGVtcHR5IGZvciB0aGUgZmlyc3QuCgo7CgQECAIGEgSVAQIQGi0gT25seSB3aXRoIHNvbWV0aGluZyB0byBiZSBoYWQgaW4gdGhpcyBmb3JtLgoKPwoEBAgCBxIElwECFhoxIE9ubHkgd2l0aCBhbiBpdGVtIGF2YWlsYWJsZSBhdCB0aGlzIGJyYW5jaCBub3cuCgoyCgQECQIBEgSdAQIUGiQgRW1wdHkgd2hlbiB0aGlzIHdhcyB0aGUgbGFzdCBwYWdlLgoKRwoEBAkCAxIEoAECIBo5IFRoZSB0b3RhbCBpcyBhIGxvd2VyIGJvdW5kOiB0aGVyZSBhcmUgYXQgbGVhc3Qgc28gbWFueS4KCjAKBAQLAgASBKkBAhIaIiBJU0JOLTEwIG9yIC0xMywgaHlwaGVucyBhbGxvd2VkLgoKOQoEBA0CAxIEtwECEhorIEFkZGVkIHRvIHRoZSBjb3VudHM7IG5lZ2F0aXZlIHRha2VzIGF3YXkuCgpBCgIEDxIGvgEAwQEBGjMgVGhlIGJvZHkgb2YgYSBjaGFuZ2Ugb24gdG9waWMgImRpc2NvdmVyeS5yZWNvcmQiLgpiBnByb3RvMwrcEwoURGlzY292ZXJ5L3Jvd3MucHJvdG8SFmxlY3Rlcm4uZGlzY292ZXJ5LnJvd3MaJGxlY3Rlcm4vZGlzY292ZXJ5L3YxL2Rpc2NvdmVyeS5wcm90bxoVbGVjdGVybi9vcHRpb25zLnByb3RvIqYDCglSZWNvcmRSb3cSGwoJcmVjb3JkX2lkGAEgASgDUghyZWNvcmRJZBIaCghkb2N1bWVudBgCIAEoA1IIZG9jdW1lbnQSFgoGc291cmNlGAMgASgJUgZzb3VyY2USGgoIaWRlbnRpdHkYBCABKAlSCGlkZW50aXR5EiEKDGNvbnRlbnRfaGFzaBgFIAEoDFILY29udGVudEhhc2gSMAoEYm9keRgGIAEoCzIcLmxlY3Rlcm4uZGlzY292ZXJ5LnYxLlJlY29yZFIEYm9keRIjCg1mb2xkZWRfdGl0bGVzGAcgASgJUgxmb2xkZWRUaXRsZXMSJQoOZm9sZGVkX2F1dGhvcnMYCCABKAlSDWZvbGRlZEF1dGhvcnMSJwoPZm9sZGVkX3N1YmplY3RzGAkgASgJUg5mb2xkZWRTdWJqZWN0cxIYCgd2ZXJzaW9uGAogASgDUgd2ZXJzaW9uEiQKDmltcG9ydGVkX2F0X21zGAsgASgDUgxpbXBvcnRlZEF0TXM6Ioq1GB4KEWRpc2NvdmVyeV9yZWNvcmRzEglyZWNvcmRfaWQikwEKClJlY29yZFNlZW4SGwoJcmVjb3JkX2lkGAEgASgDUghyZWNvcmRJZBIaCghkb2N1bWVudBgCIAEoA1IIZG9jdW1lbnQSIQoMY29udGVudF9oYXNoGAMgASgMUgtjb250ZW50SGFzaBIYCgd2ZXJzaW9uGAQgASgDUgd2ZXJzaW9uOg+StRgLCglSZWNvcmRSb3ciTwoKUmVjb3JkQm9keRIwCgRib2R5GAEgASgLMhwubGVjdGVybi5kaXNjb3ZlcnkudjEuUmVjb3JkUgRib2R5Og+StRgLCglSZWNvcmRSb3cibQoLUmVjb3JkRm91bmQSGwoJcmVjb3JkX2lkGAEgASgDUghyZWNvcmRJZBIwCgRib2R5GAIgASgLMhwubGVjdGVybi5kaXNjb3ZlcnkudjEuUmVjb3JkUgRib2R5Og+StRgLCglSZWNvcmRSb3cizQEKDFJlY29yZFNjb3JlZBIaCghkb2N1bWVudBgBIAEoA1IIZG9jdW1lbnQSGwoJcmVjb3JkX2lkGAIgASgDUghyZWNvcmRJZBIjCg1mb2xkZWRfdGl0bGVzGAMgASgJUgxmb2xkZWRUaXRsZXMSJQoOZm9sZGVkX2F1dGhvcnMYBCABKAlSDWZvbGRlZEF1dGhvcnMSJwoPZm9sZGVkX3N1YmplY3RzGAUgASgJUg5mb2xkZWRTdWJqZWN0czoPkrUYCwoJUmVjb3JkUm93ImIKB0lzYm5Sb3cSEgoEaXNibhgBIAEoCVIEaXNibhIbCglyZWNvcmRfaWQYAiABKANSCHJlY29yZElkOiaKtRgiCg9kaXNjb3ZlcnlfaXNibnMSBGlzYm4SCXJlY29yZF9pZCKUAQoHRm9ybVJvdxIbCglyZWNvcmRfaWQYASABKANSCHJlY29yZElkEi4KBGZvcm0YAiABKA4yGi5sZWN0ZXJuLmRpc2NvdmVyeS52MS5Gb3JtUgRmb3JtEhQKBWxpbmtzGAMgASgDUgVsaW5rczomirUYIgoPZGlzY292ZXJ5X2Zvcm1zEglyZWNvcmRfaWQSBGZvcm0i6QEKD0F2YWlsYWJpbGl0eVJvdxIbCglyZWNvcmRfaWQYASABKANSCHJlY29yZElkEi4KBGZvcm0YAiABKA4yGi5sZWN0ZXJuLmRpc2NvdmVyeS52MS5Gb3JtUgRmb3JtEhsKCWJyYW5jaF9pZBgDIAEoA1IIYnJhbmNoSWQSFAoFaXRlbXMYBCABKANSBWl0ZW1zEhwKCWF2YWlsYWJsZRgFIAEoA1IJYXZhaWxhYmxlOjiKtRg0ChZkaXNjb3ZlcnlfYXZhaWxhYmlsaXR5EglyZWNvcmRfaWQSBGZvcm0SCWJyYW5jaF9pZCJfChJBdmFpbGFiaWxpdHlDb3VudHMSFAoFaXRlbXMYASABKANSBWl0ZW1zEhwKCWF2YWlsYWJsZRgCIAEoA1IJYXZhaWxhYmxlOhWStRgRCg9BdmFpbGFiaWxpdHlSb3dKzwYKKAoBDBIDAQASGh4gVGhlIHRhYmxlcyBvZiB0aGUgY2F0YWxvZ3VlLgoKMgoCBAASBAgAGQEaJiBBIHJlY29yZCBhcyBpdHMgc291cmNlIGdhdmUgaXQgbGFzdC4KCkgKBAQAAgESAwwCFRo7IEl0cyBudW1iZXIgaW4gdGhlIHRleHQgaW5kZXg7IGxvd2VyIG9uZXMgYXJlIGZvdW5kIGZpcnN0LgoKVAoEBAACAxIDDwIWGkcgV2l0aGluIGl0cyBzb3VyY2U6IHRoZSBjb250cm9sIG51bWJlciwgb3IgZWxzZSBhIGhhc2ggb2YgdGhlIGNvbnRlbnQuCgokCgQEAAIFEgMSAicaFyBXaXRob3V0IGF2YWlsYWJpbGl0eS4KCi0KBAQAAgYSAxQCGxogIFdoYXQgaXMgZm9sZGVkIGlzIGZvciBzY29yaW5nLgoKKwoCBAESBBwAIgEaHyBXaGF0IGFuIGltcG9ydCBjb21wYXJlcyB3aXRoLgoKLQoCBAISBCUAKAEaISBUaGUgc3RvcmVkIG1lc3NhZ2Ugb2YgYSByZWNvcmQuCgo9CgIEAxIEKwAvARoxIE9uZSBvZiBzZXZlcmFsIHJlY29yZHMgd2l0aCBpdHMgc3RvcmVkIG1lc3NhZ2UuCgojCgIEBBIEMgA5ARoXIFdoYXQgYSBzZWFyY2ggc2NvcmVzLgoKIgoCBAUSBDwAQAEaFiBBbiBJU0JOIG9mIGEgcmVjb3JkLgoKLQoCBAYSBEMASQEaISBBIGZvcm0gdGhhdCBhIHJlY29yZCBkZXNjcmliZXMuCgo9CgQEBgICEgNIAhIaMCBIb3cgbWFueSBsaW5rcyB0byBlbGVjdHJvbmljIGNvcGllcyB0aGVyZSBhcmUuCgqGAQoCBAcSBEwAUwEaeiBIb3cgbWFueSBpdGVtcyBvZiBhIHJlY29yZCB0aGVyZSBhcmUgYXQgYSBicmFuY2ggaW4gYSBmb3JtLCBhbmQgaG93IG1hbnkgb2YgdGhlbSBjYW4gYmUgdGFrZW4gbm93LiBDaXJjdWxhdGlvbiBrZWVwcyBpdC4KCh8KAgQIEgRWAFoBGhMgVGhlIGNvdW50cyBhbG9uZS4KYgZwcm90bzM")
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
