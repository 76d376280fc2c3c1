// The rows of lectern.discovery.rows. Generated from Discovery/rows.proto by protoc-gen-lectern. DO NOT EDIT.
// swift-format-ignore-file

internal import LecternKit
internal import LecternMessages
internal import DiscoveryMessages

/// The tables of the catalogue.
enum DiscoveryRows {
    /// The file and those that it imports, for the plugin's `fileDescriptors`.
    static let descriptors = EncodedDescriptors("CvM7CiBnb29nbGUvcHJvdG9idWYvZGVzY3JpcHRvci5wcm90bxIPZ29vZ2xlLnByb3RvYnVmIk0KEUZpbGVEZXNjcmlwdG9yU2V0EjgKBGZpbGUYASADKAsyJC5nb29nbGUucHJvdG9idWYuRmlsZURlc2NyaXB0b3JQcm90b1IEZmlsZSLkBAoTRmlsZURlc2NyaXB0b3JQcm90bxISCgRuYW1lGAEgASgJUgRuYW1lEhgKB3BhY2thZ2UYAiABKAlSB3BhY2thZ2USHgoKZGVwZW5kZW5jeRgDIAMoCVIKZGVwZW5kZW5jeRIrChFwdWJsaWNfZGVwZW5kZW5jeRgKIAMoBVIQcHVibGljRGVwZW5kZW5jeRInCg93ZWFrX2RlcGVuZGVuY3kYCyADKAVSDndlYWtEZXBlbmRlbmN5EkMKDG1lc3NhZ2VfdHlwZRgEIAMoCzIgLmdvb2dsZS5wcm90b2J1Zi5EZXNjcmlwdG9yUHJvdG9SC21lc3NhZ2VUeXBlEkEKCWVudW1fdHlwZRgFIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5FbnVtRGVzY3JpcHRvclByb3RvUghlbnVtVHlwZRJBCgdzZXJ2aWNlGAYgAygLMicuZ29vZ2xlLnByb3RvYnVmLlNlcnZpY2VEZXNjcmlwdG9yUHJvdG9SB3NlcnZpY2USQwoJZXh0ZW5zaW9uGAcgAygLMiUuZ29vZ2xlLnByb3RvYnVmLkZpZWxkRGVzY3JpcHRvclByb3RvUglleHRlbnNpb24SNgoHb3B0aW9ucxgIIAEoCzIcLmdvb2dsZS5wcm90b2J1Zi5GaWxlT3B0aW9uc1IHb3B0aW9ucxJJChBzb3VyY2VfY29kZV9pbmZvGAkgASgLMh8uZ29vZ2xlLnByb3RvYnVmLlNvdXJjZUNvZGVJbmZvUg5zb3VyY2VDb2RlSW5mbxIWCgZzeW50YXgYDCABKAlSBnN5bnRheCK5BgoPRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSOwoFZmllbGQYAiADKAsyJS5nb29nbGUucHJvdG9idWYuRmllbGREZXNjcmlwdG9yUHJvdG9SBWZpZWxkEkMKCWV4dGVuc2lvbhgGIAMoCzIlLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90b1IJZXh0ZW5zaW9uEkEKC25lc3RlZF90eXBlGAMgAygLMiAuZ29vZ2xlLnByb3RvYnVmLkRlc2NyaXB0b3JQcm90b1IKbmVzdGVkVHlwZRJBCgllbnVtX3R5cGUYBCADKAsyJC5nb29nbGUucHJvdG9idWYuRW51bURlc2NyaXB0b3JQcm90b1IIZW51bVR5cGUSWAoPZXh0ZW5zaW9uX3JhbmdlGAUgAygLMi8uZ29vZ2xlLnByb3RvYnVmLkRlc2NyaXB0b3JQcm90by5FeHRlbnNpb25SYW5nZVIOZXh0ZW5zaW9uUmFuZ2USRAoKb25lb2ZfZGVjbBgIIAMoCzIlLmdvb2dsZS5wcm90b2J1Zi5PbmVvZkRlc2NyaXB0b3JQcm90b1IJb25lb2ZEZWNsEjkKB29wdGlvbnMYByABKAsyHy5nb29nbGUucHJvdG9idWYuTWVzc2FnZU9wdGlvbnNSB29wdGlvbnMSVQoOcmVzZXJ2ZWRfcmFuZ2UYCSADKAsyLi5nb29nbGUucHJvdG9idWYuRGVzY3JpcHRvclByb3RvLlJlc2VydmVkUmFuZ2VSDXJlc2VydmVkUmFuZ2USIwoNcmVzZXJ2ZWRfbmFtZRgKIAMoCVIMcmVzZXJ2ZWROYW1lGnoKDkV4dGVuc2lvblJhbmdlEhQKBXN0YXJ0GAEgASgFUgVzdGFydBIQCgNlbmQYAiABKAVSA2VuZBJACgdvcHRpb25zGAMgASgLMiYuZ29vZ2xlLnByb3RvYnVmLkV4dGVuc2lvblJhbmdlT3B0aW9uc1IHb3B0aW9ucxo3Cg1SZXNlcnZlZFJhbmdlEhQKBXN0YXJ0GAEgASgFUgVzdGFydBIQCgNlbmQYAiABKAVSA2VuZCJ8ChVFeHRlbnNpb25SYW5nZU9wdGlvbnMSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAiLBBgoURmllbGREZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRIWCgZudW1iZXIYAyABKAVSBm51bWJlchJBCgVsYWJlbBgEIAEoDjIrLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90by5MYWJlbFIFbGFiZWwSPgoEdHlwZRgFIAEoDjIqLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90by5UeXBlUgR0eXBlEhsKCXR5cGVfbmFtZRgGIAEoCVIIdHlwZU5hbWUSGgoIZXh0ZW5kZWUYAiABKAlSCGV4dGVuZGVlEiMKDWRlZmF1bHRfdmFsdWUYByABKAlSDGRlZmF1bHRWYWx1ZRIfCgtvbmVvZl9pbmRleBgJIAEoBVIKb25lb2ZJbmRleBIbCglqc29uX25hbWUYCiABKAlSCGpzb25OYW1lEjcKB29wdGlvbnMYCCABKAsyHS5nb29nbGUucHJvdG9idWYuRmllbGRPcHRpb25zUgdvcHRpb25zEicKD3Byb3RvM19vcHRpb25hbBgRIAEoCFIOcHJvdG8zT3B0aW9uYWwitgIKBFR5cGUSDwoLVFlQRV9ET1VCTEUQARIOCgpUWVBFX0ZMT0FUEAISDgoKVFlQRV9JTlQ2NBADEg8KC1RZUEVfVUlOVDY0EAQSDgoKVFlQRV9JTlQzMhAFEhAKDFRZUEVfRklYRUQ2NBAGEhAKDFRZUEVfRklYRUQzMhAHEg0KCVRZUEVfQk9PTBAIEg8KC1RZUEVfU1RSSU5HEAkSDgoKVFlQRV9HUk9VUBAKEhAKDFRZUEVfTUVTU0FHRRALEg4KClRZUEVfQllURVMQDBIPCgtUWVBFX1VJTlQzMhANEg0KCVRZUEVfRU5VTRAOEhEKDVRZUEVfU0ZJWEVEMzIQDxIRCg1UWVBFX1NGSVhFRDY0EBASDwoLVFlQRV9TSU5UMzIQERIPCgtUWVBFX1NJTlQ2NBASIkMKBUxhYmVsEhIKDkxBQkVMX09QVElPTkFMEAESEgoOTEFCRUxfUkVRVUlSRUQQAhISCg5MQUJFTF9SRVBFQVRFRBADImMKFE9uZW9mRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSNwoHb3B0aW9ucxgCIAEoCzIdLmdvb2dsZS5wcm90b2J1Zi5PbmVvZk9wdGlvbnNSB29wdGlvbnMi4wIKE0VudW1EZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRI/CgV2YWx1ZRgCIAMoCzIpLmdvb2dsZS5wcm90b2J1Zi5FbnVtVmFsdWVEZXNjcmlwdG9yUHJvdG9SBXZhbHVlEjYKB29wdGlvbnMYAyABKAsyHC5nb29nbGUucHJvdG9idWYuRW51bU9wdGlvbnNSB29wdGlvbnMSXQoOcmVzZXJ2ZWRfcmFuZ2UYBCADKAsyNi5nb29nbGUucHJvdG9idWYuRW51bURlc2NyaXB0b3JQcm90by5FbnVtUmVzZXJ2ZWRSYW5nZVINcmVzZXJ2ZWRSYW5nZRIjCg1yZXNlcnZlZF9uYW1lGAUgAygJUgxyZXNlcnZlZE5hbWUaOwoRRW51bVJlc2VydmVkUmFuZ2USFAoFc3RhcnQYASABKAVSBXN0YXJ0EhAKA2VuZBgCIAEoBVIDZW5kIoMBChhFbnVtVmFsdWVEZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRIWCgZudW1iZXIYAiABKAVSBm51bWJlchI7CgdvcHRpb25zGAMgASgLMiEuZ29vZ2xlLnByb3RvYnVmLkVudW1WYWx1ZU9wdGlvbnNSB29wdGlvbnMipwEKFlNlcnZpY2VEZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRI+CgZtZXRob2QYAiADKAsyJi5nb29nbGUucHJvdG9idWYuTWV0aG9kRGVzY3JpcHRvclByb3RvUgZtZXRob2QSOQoHb3B0aW9ucxgDIAEoCzIfLmdvb2dsZS5wcm90b2J1Zi5TZXJ2aWNlT3B0aW9uc1IHb3B0aW9ucyKJAgoVTWV0aG9kRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSHQoKaW5wdXRfdHlwZRgCIAEoCVIJaW5wdXRUeXBlEh8KC291dHB1dF90eXBlGAMgASgJUgpvdXRwdXRUeXBlEjgKB29wdGlvbnMYBCABKAsyHi5nb29nbGUucHJvdG9idWYuTWV0aG9kT3B0aW9uc1IHb3B0aW9ucxIwChBjbGllbnRfc3RyZWFtaW5nGAUgASgIOgVmYWxzZVIPY2xpZW50U3RyZWFtaW5nEjAKEHNlcnZlcl9zdHJlYW1pbmcYBiABKAg6BWZhbHNlUg9zZXJ2ZXJTdHJlYW1pbmcikQkKC0ZpbGVPcHRpb25zEiEKDGphdmFfcGFja2FnZRgBIAEoCVILamF2YVBhY2thZ2USMAoUamF2YV9vdXRlcl9jbGFzc25hbWUYCCABKAlSEmphdmFPdXRlckNsYXNzbmFtZRI1ChNqYXZhX211bHRpcGxlX2ZpbGVzGAogASgIOgVmYWxzZVIRamF2YU11bHRpcGxlRmlsZXMSRAodamF2YV9nZW5lcmF0ZV9lcXVhbHNfYW5kX2hhc2gYFCABKAhCAhgBUhlqYXZhR2VuZXJhdGVFcXVhbHNBbmRIYXNoEjoKFmphdmFfc3RyaW5nX2NoZWNrX3V0ZjgYGyABKAg6BWZhbHNlUhNqYXZhU3RyaW5nQ2hlY2tVdGY4ElMKDG9wdGltaXplX2ZvchgJIAEoDjIpLmdvb2dsZS5wcm90b2J1Zi5GaWxlT3B0aW9ucy5PcHRpbWl6ZU1vZGU6BVNQRUVEUgtvcHRpbWl6ZUZvchIdCgpnb19wYWNrYWdlGAsgASgJUglnb1BhY2thZ2USNQoTY2NfZ2VuZXJpY19zZXJ2aWNlcxgQIAEoCDoFZmFsc2VSEWNjR2VuZXJpY1NlcnZpY2VzEjkKFWphdmFfZ2VuZXJpY19zZXJ2aWNlcxgRIAEoCDoFZmFsc2VSE2phdmFHZW5lcmljU2VydmljZXMSNQoTcHlfZ2VuZXJpY19zZXJ2aWNlcxgSIAEoCDoFZmFsc2VSEXB5R2VuZXJpY1NlcnZpY2VzEjcKFHBocF9nZW5lcmljX3NlcnZpY2VzGCogASgIOgVmYWxzZVIScGhwR2VuZXJpY1NlcnZpY2VzEiUKCmRlcHJlY2F0ZWQYFyABKAg6BWZhbHNlUgpkZXByZWNhdGVkEi4KEGNjX2VuYWJsZV9hcmVuYXMYHyABKAg6BHRydWVSDmNjRW5hYmxlQXJlbmFzEioKEW9iamNfY2xhc3NfcHJlZml4GCQgASgJUg9vYmpjQ2xhc3NQcmVmaXgSKQoQY3NoYXJwX25hbWVzcGFjZRglIAEoCVIPY3NoYXJwTmFtZXNwYWNlEiEKDHN3aWZ0X3ByZWZpeBgnIAEoCVILc3dpZnRQcmVmaXgSKAoQcGhwX2NsYXNzX3ByZWZpeBgoIAEoCVIOcGhwQ2xhc3NQcmVmaXgSIwoNcGhwX25hbWVzcGFjZRgpIAEoCVIMcGhwTmFtZXNwYWNlEjQKFnBocF9tZXRhZGF0YV9uYW1lc3BhY2UYLCABKAlSFHBocE1ldGFkYXRhTmFtZXNwYWNlEiEKDHJ1YnlfcGFja2FnZRgtIAEoCVILcnVieVBhY2thZ2USWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24iOgoMT3B0aW1pemVNb2RlEgkKBVNQRUVEEAESDQoJQ09ERV9TSVpFEAISEAoMTElURV9SVU5USU1FEAMqCQjoBxCAgICAAkoECCYQJyLjAgoOTWVzc2FnZU9wdGlvbnMSPAoXbWVzc2FnZV9zZXRfd2lyZV9mb3JtYXQYASABKAg6BWZhbHNlUhRtZXNzYWdlU2V0V2lyZUZvcm1hdBJMCh9ub19zdGFuZGFyZF9kZXNjcmlwdG9yX2FjY2Vzc29yGAIgASgIOgVmYWxzZVIcbm9TdGFuZGFyZERlc2NyaXB0b3JBY2Nlc3NvchIlCgpkZXByZWNhdGVkGAMgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBIbCgltYXBfZW50cnkYByABKAhSCG1hcEVudHJ5ElgKFHVuaW50ZXJwcmV0ZWRfb3B0aW9uGOcHIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5VbmludGVycHJldGVkT3B0aW9uUhN1bmludGVycHJldGVkT3B0aW9uKgkI6AcQgICAgAJKBAgEEAVKBAgFEAZKBAgGEAdKBAgIEAlKBAgJEAoikgQKDEZpZWxkT3B0aW9ucxJBCgVjdHlwZRgBIAEoDjIjLmdvb2dsZS5wcm90b2J1Zi5GaWVsZE9wdGlvbnMuQ1R5cGU6BlNUUklOR1IFY3R5cGUSFgoGcGFja2VkGAIgASgIUgZwYWNrZWQSRwoGanN0eXBlGAYgASgOMiQuZ29vZ2xlLnByb3RvYnVmLkZpZWxkT3B0aW9ucy5KU1R5cGU6CUpTX05PUk1BTFIGanN0eXBlEhkKBGxhenkYBSABKAg6BWZhbHNlUgRsYXp5Ei4KD3VudmVyaWZpZWRfbGF6eRgPIAEoCDoFZmFsc2VSDnVudmVyaWZpZWRMYXp5EiUKCmRlcHJlY2F0ZWQYAyABKAg6BWZhbHNlUgpkZXByZWNhdGVkEhkKBHdlYWsYCiABKAg6BWZhbHNlUgR3ZWFrElgKFHVuaW50ZXJwcmV0ZWRfb3B0aW9uGOcHIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5VbmludGVycHJldGVkT3B0aW9uUhN1bmludGVycHJldGVkT3B0aW9uIi8KBUNUeXBlEgoKBlNUUklORxAAEggKBENPUkQQARIQCgxTVFJJTkdfUElFQ0UQAiI1CgZKU1R5cGUSDQoJSlNfTk9STUFMEAASDQoJSlNfU1RSSU5HEAESDQoJSlNfTlVNQkVSEAIqCQjoBxCAgICAAkoECAQQBSJzCgxPbmVvZk9wdGlvbnMSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAiLAAQoLRW51bU9wdGlvbnMSHwoLYWxsb3dfYWxpYXMYAiABKAhSCmFsbG93QWxpYXMSJQoKZGVwcmVjYXRlZBgDIAEoCDoFZmFsc2VSCmRlcHJlY2F0ZWQSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAkoECAUQBiKeAQoQRW51bVZhbHVlT3B0aW9ucxIlCgpkZXByZWNhdGVkGAEgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbioJCOgHEICAgIACIpwBCg5TZXJ2aWNlT3B0aW9ucxIlCgpkZXByZWNhdGVkGCEgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbioJCOgHEICAgIACIuACCg1NZXRob2RPcHRpb25zEiUKCmRlcHJlY2F0ZWQYISABKAg6BWZhbHNlUgpkZXByZWNhdGVkEnEKEWlkZW1wb3RlbmN5X2xldmVsGCIgASgOMi8uZ29vZ2xlLnByb3RvYnVmLk1ldGhvZE9wdGlvbnMuSWRlbXBvdGVuY3lMZXZlbDoTSURFTVBPVEVOQ1lfVU5LTk9XTlIQaWRlbXBvdGVuY3lMZXZlbBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbiJQChBJZGVtcG90ZW5jeUxldmVsEhcKE0lERU1QT1RFTkNZX1VOS05PV04QABITCg9OT19TSURFX0VGRkVDVFMQARIOCgpJREVNUE9URU5UEAIqCQjoBxCAgICAAiKaAwoTVW5pbnRlcnByZXRlZE9wdGlvbhJBCgRuYW1lGAIgAygLMi0uZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb24uTmFtZVBhcnRSBG5hbWUSKQoQaWRlbnRpZmllcl92YWx1ZRgDIAEoCVIPaWRlbnRpZmllclZhbHVlEiwKEnBvc2l0aXZlX2ludF92YWx1ZRgEIAEoBFIQcG9zaXRpdmVJbnRWYWx1ZRIsChJuZWdhdGl2ZV9pbnRfdmFsdWUYBSABKANSEG5lZ2F0aXZlSW50VmFsdWUSIQoMZG91YmxlX3ZhbHVlGAYgASgBUgtkb3VibGVWYWx1ZRIhCgxzdHJpbmdfdmFsdWUYByABKAxSC3N0cmluZ1ZhbHVlEicKD2FnZ3JlZ2F0ZV92YWx1ZRgIIAEoCVIOYWdncmVnYXRlVmFsdWUaSgoITmFtZVBhcnQSGwoJbmFtZV9wYXJ0GAEgAigJUghuYW1lUGFydBIhCgxpc19leHRlbnNpb24YAiACKAhSC2lzRXh0ZW5zaW9uIqcCCg5Tb3VyY2VDb2RlSW5mbxJECghsb2NhdGlvbhgBIAMoCzIoLmdvb2dsZS5wcm90b2J1Zi5Tb3VyY2VDb2RlSW5mby5Mb2NhdGlvblIIbG9jYXRpb24azgEKCExvY2F0aW9uEhYKBHBhdGgYASADKAVCAhABUgRwYXRoEhYKBHNwYW4YAiADKAVCAhABUgRzcGFuEikKEGxlYWRpbmdfY29tbWVudHMYAyABKAlSD2xlYWRpbmdDb21tZW50cxIrChF0cmFpbGluZ19jb21tZW50cxgEIAEoCVIQdHJhaWxpbmdDb21tZW50cxI6ChlsZWFkaW5nX2RldGFjaGVkX2NvbW1lbnRzGAYgAygJUhdsZWFkaW5nRGV0YWNoZWRDb21tZW50cyLRAQoRR2VuZXJhdGVkQ29kZUluZm8STQoKYW5ub3RhdGlvbhgBIAMoCzItLmdvb2dsZS5wcm90b2J1Zi5HZW5lcmF0ZWRDb2RlSW5mby5Bbm5vdGF0aW9uUgphbm5vdGF0aW9uGm0KCkFubm90YXRpb24SFgoEcGF0aBgBIAMoBUICEAFSBHBhdGgSHwoLc291cmNlX2ZpbGUYAiABKAlSCnNvdXJjZUZpbGUSFAoFYmVnaW4YAyABKAVSBWJlZ2luEhAKA2VuZBgEIAEoBVIDZW5kQn4KE2NvbS5nb29nbGUucHJvdG9idWZCEERlc2NyaXB0b3JQcm90b3NIAVotZ29vZ2xlLmdvbGFuZy5vcmcvcHJvdG9idWYvdHlwZXMvZGVzY3JpcHRvcnBi+AEBogIDR1BCqgIaR29vZ2xlLlByb3RvYnVmLlJlZmxlY3Rpb24K0B8KFWxlY3Rlcm4vb3B0aW9ucy5wcm90bxIHbGVjdGVybhogZ29vZ2xlL3Byb3RvYnVmL2Rlc2NyaXB0b3IucHJvdG8iawoFUGFydHkSNgoLY2VydGlmaWNhdGUYASABKA4yFC5sZWN0ZXJuLkNlcnRpZmljYXRlUgtjZXJ0aWZpY2F0ZRIqCgdzZXNzaW9uGAIgASgOMhAubGVjdGVybi5TZXNzaW9uUgdzZXNzaW9uIoECCgRSdWxlEiQKBWFsbG93GAEgAygLMg4ubGVjdGVybi5QYXJ0eVIFYWxsb3cSJwoGZWZmZWN0GAIgASgOMg8ubGVjdGVybi5FZmZlY3RSBmVmZmVjdBIdCgp0aW1lb3V0X21zGAMgASgNUgl0aW1lb3V0TXMSFgoGaW5saW5lGAQgASgIUgZpbmxpbmUSGAoHcmVhc29ucxgFIAMoCVIHcmVhc29ucxIYCgdwcmVwYXJlGAYgASgIUgdwcmVwYXJlEhYKBnNlY3JldBgHIAEoCFIGc2VjcmV0EicKBmZvbGxvdxgIIAEoCzIPLmxlY3Rlcm4uRm9sbG93UgZmb2xsb3ciQQoGRm9sbG93EhYKBnRvcGljcxgBIAMoCVIGdG9waWNzEh8KC2Zyb21fb2xkZXN0GAIgASgIUgpmcm9tT2xkZXN0IlYKBlJlYXNvbhIWCgZzdGF0dXMYASABKAVSBnN0YXR1cxIOCgJ6aBgCIAEoCVICemgSDgoCZW4YAyABKAlSAmVuEhQKBWZhY3RzGAQgAygJUgVmYWN0cyKyAQoFVGFibGUSEgoEbmFtZRgBIAEoCVIEbmFtZRIQCgNrZXkYAiADKAlSA2tleRIWCgZwZXJzb24YAyADKAlSBnBlcnNvbhIqCgVlcmFzZRgEIAEoDjIULmxlY3Rlcm4uVGFibGUuRXJhc2VSBWVyYXNlIj8KBUVyYXNlEhUKEUVSQVNFX1VOU1BFQ0lGSUVEEAASCgoGREVMRVRFEAESCQoFQkxBTksQAhIICgRLRUVQEAMiFgoEVmlldxIOCgJvZhgBIAEoCVICb2YqTwoLQ2VydGlmaWNhdGUSEgoOTk9fQ0VSVElGSUNBVEUQABIKCgZERVZJQ0UQARILCgdQQVJUTkVSEAISCAoEREVTSxADEgkKBUFETUlOEAQqMAoHU2Vzc2lvbhIOCgpOT19TRVNTSU9OEAASCgoGUkVBREVSEAESCQoFU1RBRkYQAionCgZFZmZlY3QSCAoETk9ORRAAEggKBFJFQUQQARIJCgVXUklURRACOkMKBHJ1bGUSHi5nb29nbGUucHJvdG9idWYuTWV0aG9kT3B0aW9ucxjRhgMgASgLMg0ubGVjdGVybi5SdWxlUgRydWxlOkwKBnJlYXNvbhIhLmdvb2dsZS5wcm90b2J1Zi5FbnVtVmFsdWVPcHRpb25zGNGGAyABKAsyDy5sZWN0ZXJuLlJlYXNvblIGcmVhc29uOkcKBXRhYmxlEh8uZ29vZ2xlLnByb3RvYnVmLk1lc3NhZ2VPcHRpb25zGNGGAyABKAsyDi5sZWN0ZXJuLlRhYmxlUgV0YWJsZTpECgR2aWV3Eh8uZ29vZ2xlLnByb3RvYnVmLk1lc3NhZ2VPcHRpb25zGNKGAyABKAsyDS5sZWN0ZXJuLlZpZXdSBHZpZXdK3BUK9AEKAQwSAwMAEhrpASBXaGF0IGEgbWV0aG9kIG1heSBkbyBhbmQgd2hvIG1heSBjYWxsIGl0LCBzYWlkIG9uY2UsIGJlc2lkZSB0aGUgbWV0aG9kLiBUaGUgZ2VuZXJhdG9yIHR1cm5zIHRoZXNlCiBvcHRpb25zIGludG8gdGhlIHRhYmxlIHRoYXQgdGhlIGRhZW1vbiBlbmZvcmNlcyBhbmQgaW50byB0aGUgcmVmZXJlbmNlIHBhZ2UuIExpa2V3aXNlIHRoZSB0YWJsZXMgb2YgYSBwbHVnaW4sCiBpbiBhIGZpbGUgb2YgaXRzIG93bi4KCmYKAgUAEgQJABMBGlogV2hhdCBhIGNhbGxlcidzIFRMUyBjZXJ0aWZpY2F0ZSBtYWtlcyBpdC4gVGhlIHJvbGUgaXMgcGFydCBvZiB0aGUgY2VydGlmaWNhdGUncyBTQU4gVVJJLgoKPgoEBQACARIDDAINGjEgQSBraW9zaywgYSBsb2NrZXIsIGEgZ2F0ZTogdW5hdHRlbmRlZCBoYXJkd2FyZS4KCkkKBAUAAgISAw4CDho8IFRoZSBiYWNrZW5kIG9mIGEgYm9va3Nob3AsIGEgY291cmllciwgYSBtaW5pLXByb2dyYW0gaG9zdC4KCh4KBAUAAgMSAxACCxoRIEEgc3RhZmZlZCBkZXNrLgoKIAoEBQACBBIDEgIMGhMgQW4gYWRtaW5pc3RyYXRvci4KCi0KAgUBEgQWABoBGiEgV2hvIGlzIHNpZ25lZCBpbiBhdCB0aGUgY2FsbGVyLgoKMQoCBAASBB0AIAEaJSBPbmUga2luZCBvZiBjYWxsZXIuIEJvdGggbXVzdCBob2xkLgoKKQoCBQISBCMAKgEaHSBXaGF0IGEgbWV0aG9kIGRvZXMgdG8gZGF0YS4KCh8KBAUCAgASAyUCCxoSIFRvdWNoZXMgbm8gZGF0YS4KCiIKBAUCAgESAycCCxoVIFJlYWRzIG9uZSBzbmFwc2hvdC4KCicKBAUCAgISAykCDBoaIFJ1bnMgaW4gb25lIHRyYW5zYWN0aW9uLgoKJQoCBAESBC0APgEaGSBUaGUgcnVsZSBvZiBvbmUgbWV0aG9kLgoKRAoEBAECABIDLwIbGjcgQW55IG9mIHRoZXNlIG1heSBjYWxsOyBlbXB0eTogb25seSBvdGhlciBwbHVnaW5zIG1heS4KCmgKBAQBAgISAzICGBpbIFRoZSB0aW1lIGEgY2FsbCBtYXkgdGFrZSB1bmxlc3MgdGhlIGNhbGxlciBzYXlzIG90aGVyd2lzZTsgMCBpcyB0aGUgZGFlbW9uJ3Mgb3duIGRlZmF1bHQuCgquAQoEBAECAxIDNQISGqABIE5PTkUgb3IgUkVBRDogc28gbGl0dGxlIHdvcmsgdGhhdCBpdCBtYXkgcnVuIG9uIHRoZSByZWFjdG9yLiBBIFJFQUQgdGhlcmUgdGhhdCBwcm92ZXMgdG8gYmUgbW9yZSwgb3Igd291bGQgaGF2ZSB0bwogd2FpdCwgaXMgcnVuIGFnYWluIG9uIHRoZSBzdG9yZSdzIHRocmVhZHMuCgpeCgQEAQIEEgM3Ah4aUSBOYW1lcyBvZiB0aGUgdmFsdWVzIG9mIHRoZSBzZXJ2aWNlJ3MgUmVhc29uIGVudW0gdGhhdCB0aGlzIG1ldGhvZCByZWZ1c2VzIHdpdGguCgpbCgQEAQIFEgM5AhMaTiBUaGUgaGFuZGxlciBoYXMgYSBzbG93IHBhcnQgdGhhdCBydW5zIGJlZm9yZSB0aGUgdHJhbnNhY3Rpb24sIG9uIGEgc25hcHNob3QuCgpsCgQEAQIGEgM7AhIaXyBUaGUgYW5zd2VyIGhvbGRzIGEgc2VjcmV0OiBpdCBpcyBuZXZlciBzdG9yZWQgdW5kZXIgaXRzIHJlcXVlc3Qga2V5LCBhbmQgYSByZXBlYXQgcnVucyBhZ2Fpbi4KCpABCgQEAQIHEgM9AhQaggEgT3RoZXIgcGx1Z2lucyBvbmx5LCBXUklURTogdGhlIGhvc3QgY2FsbHMgdGhlIG1ldGhvZCBmb3IgZWFjaCBjaGFuZ2Ugb2YgdGhlc2UgdG9waWNzLCB3aG9zZSByZXF1ZXN0IGlzIGEgbGVjdGVybi5ob3N0LnYxLkNoYW5nZS4KCisKAgQCEgRBAEYBGh8gVG9waWNzIHRoYXQgYSBtZXRob2QgZm9sbG93cy4KCkMKBAQCAgASA0MCHRo2ICJjaXJjdWxhdGlvbi5sb2FuIiwgb3IgYSBiZWdpbm5pbmcsICJjaXJjdWxhdGlvbi4qIi4KCncKBAQCAgESA0UCFxpqIEJlZ2lucyB3aXRoIHRoZSBvbGRlc3QgY2hhbmdlIHRoYXQgaXMga2VwdDsgZWxzZSB3aXRoIHRob3NlIHRoYXQgY29tZSBhZnRlciB0aGUgcGx1Z2luIHdhcyBmaXJzdCBsb2FkZWQuCgpXCgIEAxIESQBPARpLIEhvdyBhIHJlYXNvbiBpcyB0b2xkIHRvIGEgcHJvZ3JhbSAodGhlIGdSUEMgc3RhdHVzIGNvZGUpIGFuZCB0byBhIHBlcnNvbi4KCjgKBAQDAgMSA04CHBorIE5hbWVzIG9mIHRoZSBmYWN0cyB0aGF0IG1heSBjb21lIHdpdGggaXQuCgpjCgIEBBIEUgBkARpXIEEgdGFibGUgb2YgYSBwbHVnaW46IHRoZSBtZXNzYWdlIGlzIGl0cyByb3csIGVhY2ggZmllbGQgYSBjb2x1bW4gb2YgdGhlIGZpZWxkJ3MgbmFtZS4KCk4KBAQEBAASBFQCXAMaQCBXaGF0IGhhcHBlbnMgdG8gdGhlIHJvdyB3aGVuIGEgcGVyc29uIHRoYXQgaXQgbmFtZXMgaXMgZXJhc2VkLgoKJAoGBAQEAAIBEgNXBA8aFSBUaGUgcm93IGlzIGRlbGV0ZWQuCgpnCgYEBAQAAgISA1kEDhpYIFRoZSByb3cgc3RheXM7IHRoZSBjb2x1bW5zIHRoYXQgbmFtZSB0aGUgcGVyc29uIGJlY29tZSBOVUxMIHdoZXJlIHRoZXkgbWF5IGJlLCBlbHNlIDAuCgooCgYEBAQAAgMSA1sEDRoZIFRoZSByb3cgc3RheXMgYXMgaXQgaXMuCgpBCgQEBAIAEgNeAhIaNCAiY2lyY3VsYXRpb25faXRlbSI7IGJlZ2lucyB3aXRoIHRoZSBwbHVnaW4ncyBuYW1lLgoKLgoEBAQCARIDYAIaGiEgVGhlIGNvbHVtbnMgb2YgdGhlIHByaW1hcnkga2V5LgoKdwoEBAQCAhIDYgIdGmogQ29sdW1ucyB0aGF0IGhvbGQgdGhlIG51bWJlciBvZiBhIHBlcnNvbjogd2hhdCBpcyBleHBvcnRlZCBhbmQgZXJhc2VkIHdpdGggdGhhdCBwZXJzb24gaXMgZm91bmQgYnkgdGhlbS4KClMKAgQFEgRnAGoBGkcgU29tZSBjb2x1bW5zIG9mIGEgdGFibGUsIGZvciBzdGF0ZW1lbnRzIHRoYXQgcmVhZCBubyBtb3JlIHRoYW4gdGhvc2UuCgpACgQEBQIAEgNpAhAaMyBUaGUgbWVzc2FnZSBvZiB0aGUgdGFibGUncyByb3csIGluIHRoZSBzYW1lIGZpbGUuCmIGcHJvdG8zCqUyCiRsZWN0ZXJuL2Rpc2NvdmVyeS92MS9kaXNjb3ZlcnkucHJvdG8SFGxlY3Rlcm4uZGlzY292ZXJ5LnYxGhVsZWN0ZXJuL29wdGlvbnMucHJvdG8iYAoLSW1wb3J0QmF0Y2gSOQoHcmVjb3JkcxgBIAMoCzIfLmxlY3Rlcm4uZGlzY292ZXJ5LnYxLlJhd1JlY29yZFIHcmVjb3JkcxIWCgZzb3VyY2UYAiABKAlSBnNvdXJjZSJzCglSYXdSZWNvcmQSEgoEZGF0YRgBIAEoDFIEZGF0YRI6CgZmb3JtYXQYAiABKA4yIi5sZWN0ZXJuLmRpc2NvdmVyeS52MS5SZWNvcmRGb3JtYXRSBmZvcm1hdBIWCgZvZmZzZXQYAyABKARSBm9mZnNldCKUAQoMSW1wb3J0UmVzdWx0EhQKBWFkZGVkGAEgASgNUgVhZGRlZBIYCgd1cGRhdGVkGAIgASgNUgd1cGRhdGVkEhwKCXVuY2hhbmdlZBgDIAEoDVIJdW5jaGFuZ2VkEjYKB3JlamVjdHMYBCADKAsyHC5sZWN0ZXJuLmRpc2NvdmVyeS52MS5SZWplY3RSB3JlamVjdHMiUAoGUmVqZWN0EhYKBm9mZnNldBgBIAEoBFIGb2Zmc2V0EhYKBnJlYXNvbhgCIAEoCVIGcmVhc29uEhYKBmRldGFpbBgDIAEoCVIGZGV0YWlsIuoDCgZSZWNvcmQSGwoJcmVjb3JkX2lkGAEgASgDUghyZWNvcmRJZBIUCgV0aXRsZRgCIAEoCVIFdGl0bGUSGgoIc3VidGl0bGUYAyABKAlSCHN1YnRpdGxlEhgKB2F1dGhvcnMYBCADKAlSB2F1dGhvcnMSHAoJcHVibGlzaGVyGAUgASgJUglwdWJsaXNoZXISHAoJcHVibGlzaGVkGAYgASgJUglwdWJsaXNoZWQSEgoEeWVhchgHIAEoBVIEeWVhchIUCgVpc2JucxgIIAMoCVIFaXNibnMSGgoIbGFuZ3VhZ2UYCSABKAlSCGxhbmd1YWdlEhoKCHN1YmplY3RzGAogAygJUghzdWJqZWN0cxIQCgNjbGMYCyABKAlSA2NsYxIWCgZzZXJpZXMYDCABKAlSBnNlcmllcxIYCgdzdW1tYXJ5GA0gASgJUgdzdW1tYXJ5EhgKB2VkaXRpb24YDiABKAlSB2VkaXRpb24SFgoGc291cmNlGA8gASgJUgZzb3VyY2USJQoOY29udHJvbF9udW1iZXIYECABKAlSDWNvbnRyb2xOdW1iZXISPAoFZm9ybXMYESADKAsyJi5sZWN0ZXJuLmRpc2NvdmVyeS52MS5Gb3JtQXZhaWxhYmlsaXR5UgVmb3JtcyLuAQoQRm9ybUF2YWlsYWJpbGl0eRIuCgRmb3JtGAEgASgOMhoubGVjdGVybi5kaXNjb3ZlcnkudjEuRm9ybVIEZm9ybRIwCgVsaW5rcxgCIAMoCzIaLmxlY3Rlcm4uZGlzY292ZXJ5LnYxLkxpbmtSBWxpbmtzEkQKCGJyYW5jaGVzGAMgAygLMigubGVjdGVybi5kaXNjb3ZlcnkudjEuQnJhbmNoQXZhaWxhYmlsaXR5UghicmFuY2hlcxIUCgVpdGVtcxgEIAEoDVIFaXRlbXMSHAoJYXZhaWxhYmxlGAUgASgNUglhdmFpbGFibGUiLgoETGluaxIQCgN1cmwYASABKAlSA3VybBIUCgVsYWJlbBgCIAEoCVIFbGFiZWwiZQoSQnJhbmNoQXZhaWxhYmlsaXR5EhsKCWJyYW5jaF9pZBgBIAEoA1IIYnJhbmNoSWQSFAoFaXRlbXMYAiABKA1SBWl0ZW1zEhwKCWF2YWlsYWJsZRgDIAEoDVIJYXZhaWxhYmxlIuIBCg1TZWFyY2hSZXF1ZXN0EhQKBXdvcmRzGAEgASgJUgV3b3JkcxIUCgV0aXRsZRgCIAEoCVIFdGl0bGUSFgoGYXV0aG9yGAMgASgJUgZhdXRob3ISEgoEaXNibhgEIAEoCVIEaXNibhIUCgVsaW1pdBgFIAEoDVIFbGltaXQSFgoGY3Vyc29yGAYgASgJUgZjdXJzb3ISLgoEZm9ybRgHIAEoDjIaLmxlY3Rlcm4uZGlzY292ZXJ5LnYxLkZvcm1SBGZvcm0SGwoJYnJhbmNoX2lkGAggASgDUghicmFuY2hJZCKnAQoOU2VhcmNoUmVzcG9uc2USNgoHcmVjb3JkcxgBIAMoCzIcLmxlY3Rlcm4uZGlzY292ZXJ5LnYxLlJlY29yZFIHcmVjb3JkcxIWCgZjdXJzb3IYAiABKAlSBmN1cnNvchIUCgV0b3RhbBgDIAEoDVIFdG90YWwSLwoUdG90YWxfaXNfbG93ZXJfYm91bmQYBCABKAhSEXRvdGFsSXNMb3dlckJvdW5kIikKCkdldFJlcXVlc3QSGwoJcmVjb3JkX2lkGAEgASgDUghyZWNvcmRJZCJiCg1Mb29rdXBSZXF1ZXN0EhIKBGlzYm4YASABKAlSBGlzYm4SFgoGc291cmNlGAIgASgJUgZzb3VyY2USJQoOY29udHJvbF9udW1iZXIYAyABKAlSDWNvbnRyb2xOdW1iZXIiSAoOTG9va3VwUmVzcG9uc2USNgoHcmVjb3JkcxgBIAMoCzIcLmxlY3Rlcm4uZGlzY292ZXJ5LnYxLlJlY29yZFIHcmVjb3JkcyK5AQoZQWRqdXN0QXZhaWxhYmlsaXR5UmVxdWVzdBIbCglyZWNvcmRfaWQYASABKANSCHJlY29yZElkEhsKCWJyYW5jaF9pZBgCIAEoA1IIYnJhbmNoSWQSLgoEZm9ybRgDIAEoDjIaLmxlY3Rlcm4uZGlzY292ZXJ5LnYxLkZvcm1SBGZvcm0SFAoFaXRlbXMYBCABKAVSBWl0ZW1zEhwKCWF2YWlsYWJsZRgFIAEoBVIJYXZhaWxhYmxlIhwKGkFkanVzdEF2YWlsYWJpbGl0eVJlc3BvbnNlIkIKDVJlY29yZENoYW5nZWQSGwoJcmVjb3JkX2lkGAEgASgDUghyZWNvcmRJZBIUCgV0aXRsZRgCIAEoCVIFdGl0bGUqvwYKBlJlYXNvbhIWChJSRUFTT05fVU5TUEVDSUZJRUQQABJPCgtRVUVSWV9FTVBUWRABGj6KtRg6CAMSFeivt+i+k+WFpeajgOe0ouivjeOAghofVGhlcmUgaXMgbm90aGluZyB0byBzZWFyY2ggZm9yLhJWCg5RVUVSWV9UT09fTE9ORxACGkKKtRg+CAMSEuajgOe0ouivjei/h+mVv+OAghoWVGhlIHF1ZXJ5IGlzIHRvbyBsb25nLiIOY2hhcmFjdGVyc19tYXgSVwoOQ1VSU09SX0lOVkFMSUQQAxpDirUYPwgDEg/muLjmoIfml6DmlYjjgIIaKlRoZSBjdXJzb3IgZG9lcyBub3QgYmVsb25nIHRvIHRoaXMgc2VhcmNoLhJWCg5SRUNPUkRfVU5LTk9XThAEGkKKtRg+CAUSFeayoeaciei/meadoeS5puebruOAghoYVGhlcmUgaXMgbm8gc3VjaCByZWNvcmQuIglyZWNvcmRfaWQSWQoSSURFTlRJRklFUl9JTlZBTElEEAUaQYq1GD0IAxIS5qCH6K+G56ym5peg5pWI44CCGh9UaGF0IGlzIG5vdCBhIHZhbGlkIGlkZW50aWZpZXIuIgRpc2JuEooBCg9CQVRDSF9UT09fTEFSR0UQBhp1irUYcQgDEg/mibnmrKHov4flpKfjgIIaNFRoZSBiYXRjaCBob2xkcyBtb3JlIHJlY29yZHMgdGhhbiBhcmUgdGFrZW4gYXQgb25jZS4iB3JlY29yZHMiBWJ5dGVzIgtyZWNvcmRzX21heCIJYnl0ZXNfbWF4EtoBChFDT1VOVFNfSU1QT1NTSUJMRRAHGsIBirUYvQEICRJF6aaG6JeP5pWw6YeP5LiN6IO95Li66LSf77yM5Y+v5YCf5pWw6YeP5Lmf5LiN6IO96LaF6L+H6aaG6JeP5pWw6YeP44CCGkpDb3VudHMgbmV2ZXIgZmFsbCBiZWxvdyB6ZXJvLCBub3IgYXJlIG1vcmUgaXRlbXMgYXZhaWxhYmxlIHRoYW4gdGhlcmUgYXJlLiIJcmVjb3JkX2lkIglicmFuY2hfaWQiBWl0ZW1zIglhdmFpbGFibGUqSQoMUmVjb3JkRm9ybWF0Eh0KGVJFQ09SRF9GT1JNQVRfVU5TUEVDSUZJRUQQABIMCghJU09fMjcwORABEgwKCE1BUkNfWE1MEAIqUQoERm9ybRIUChBGT1JNX1VOU1BFQ0lGSUVEEAASCQoFUEFQRVIQARIJCgVFQk9PSxACEg0KCUFVRElPQk9PSxADEg4KCk9USEVSX0ZPUk0QBDLDBQoJRGlzY292ZXJ5EnsKBkltcG9ydBIhLmxlY3Rlcm4uZGlzY292ZXJ5LnYxLkltcG9ydEJhdGNoGiIubGVjdGVybi5kaXNjb3ZlcnkudjEuSW1wb3J0UmVzdWx0IiaKtRgiCgIIBAoECAMQAhACGIDd2wEqD0JBVENIX1RPT19MQVJHRSgBMAESmgEKBlNlYXJjaBIjLmxlY3Rlcm4uZGlzY292ZXJ5LnYxLlNlYXJjaFJlcXVlc3QaJC5sZWN0ZXJuLmRpc2NvdmVyeS52MS5TZWFyY2hSZXNwb25zZSJFirUYQQoACgIIAQoCCAIKAggDCgIIBBABKgtRVUVSWV9FTVBUWSoOUVVFUllfVE9PX0xPTkcqDkNVUlNPUl9JTlZBTElEEnEKA0dldBIgLmxlY3Rlcm4uZGlzY292ZXJ5LnYxLkdldFJlcXVlc3QaHC5sZWN0ZXJuLmRpc2NvdmVyeS52MS5SZWNvcmQiKoq1GCYKAAoCCAEKAggCCgIIAwoCCAQQASABKg5SRUNPUkRfVU5LTk9XThKDAQoGTG9va3VwEiMubGVjdGVybi5kaXNjb3ZlcnkudjEuTG9va3VwUmVxdWVzdBokLmxlY3Rlcm4uZGlzY292ZXJ5LnYxLkxvb2t1cFJlc3BvbnNlIi6KtRgqCgAKAggBCgIIAgoCCAMKAggEEAEgASoSSURFTlRJRklFUl9JTlZBTElEEqIBChJBZGp1c3RBdmFpbGFiaWxpdHkSLy5sZWN0ZXJuLmRpc2NvdmVyeS52MS5BZGp1c3RBdmFpbGFiaWxpdHlSZXF1ZXN0GjAubGVjdGVybi5kaXNjb3ZlcnkudjEuQWRqdXN0QXZhaWxhYmlsaXR5UmVzcG9uc2UiKYq1GCUQAioOUkVDT1JEX1VOS05PV04qEUNPVU5UU19JTVBPU1NJQkxFSuYSCmMKAQwSAwEAEhpZIEZpbmRpbmc6IGJpYmxpb2dyYXBoaWMgcmVjb3JkcywgYW5kIHdoZXJlIGVhY2ggY2FuIGJlIGhhZCwgb24gcGFwZXIgYW5kIGVsZWN0cm9uaWNhbGx5LgoKKAoCBgASBAcAHQEaHCBUaGUgY2F0YWxvZ3VlIG9mIHRoZSBjaXR5LgoKbgoEBgACABIECQILAxpgIEltcG9ydHMgTUFSQyByZWNvcmRzOyBlYWNoIGl0ZW0gaXMgYSBiYXRjaCB0aGF0IGlzIHdyaXR0ZW4gb24gaXRzIG93biBhbmQgYW5zd2VyZWQgb24gaXRzIG93bi4KCk4KBAYAAgESBA0CEAMaQCBGaW5kcyByZWNvcmRzOiB3b3JkcyAoQ2hpbmVzZSBhbmQgb3RoZXIpLCBhdXRob3IsIHRpdGxlLCBJU0JOLgoKSgoEBgACAhIEEgIUAxo8IFRlbGxzIG9uZSByZWNvcmQgd2hvbGUsIHdpdGggaXRzIGZvcm1zIGFuZCB3aGVyZSB0aGV5IGFyZS4KCnQKBAYAAgMSBBYCGAMaZiBGaW5kcyByZWNvcmRzIGJ5IGFuIG91dHNpZGUgaWRlbnRpZmllcjogYW4gSVNCTiBpbiBhbnkgd3JpdGluZywgb3IgYSBjb250cm9sIG51bWJlciB3aXRoIGl0cyBzb3VyY2UuCgphCgQGAAIEEgQaAhwDGlMgT3RoZXIgcGx1Z2luczogaXRlbXMgb2YgYSByZWNvcmQgd2VyZSBhZGRlZCwgbGVudCwgcmV0dXJuZWQgb3IgbW92ZWQgYXQgYSBicmFuY2guCgokCgIFABIEIAApARoYIFdoeSBEaXNjb3ZlcnkgcmVmdXNlcy4KCioKAgUBEgQsADABGh4gSG93IGEgcmF3IHJlY29yZCBpcyB3cmFwcGVkLgoKUgoCBAASBDMANwEaRiBSZWNvcmRzIGluIHRoZSBvcmRlciBvZiB0aGVpciBmaWxlLiBBdCBtb3N0IDI1NiByZWNvcmRzIGFuZCA1MTIgS2lCLgoKZwoEBAACARIDNgIUGlogV2hlcmUgdGhlIHJlY29yZHMgY29tZSBmcm9tLCAic3otbGlicmFyeSI7IGEgY29udHJvbCBudW1iZXIgaXMgdW5pcXVlIHdpdGhpbiBpdHMgc291cmNlLgoKPQoEBAECAhIDPQIUGjAgV2hlcmUgaW4gaXRzIGZpbGUgdGhlIHJlY29yZCBiZWdpbnMsIGluIGJ5dGVzLgoKKgoCBAMSBEgATgEaHiBBIHJlY29yZCB0aGF0IHdhcyBub3QgdGFrZW4uCgpdCgQEAwIBEgNLAhQaUCBTdGFibGUsIGZvciBwcm9ncmFtczogIkRJUkVDVE9SWV9CUk9LRU4iLCAiVEVYVF9VTkRFQ09EQUJMRSIsICJUSVRMRV9NSVNTSU5HIi4KCjIKBAQDAgISA00CFBolIEZvciBhIHBlcnNvbjogd2hhdCB3YXMgZm91bmQgd2hlcmUuCgo2CgIFAhIEUQBXARoqIFdoYXQgYSB0aGluZyBpcywgYXMgYSByZWFkZXIgY2hvb3NlcyBpdC4KCjcKBAQEAgMSA14CHhoqIEluIHRoZSBvcmRlciBvZiB0aGUgcmVjb3JkOiAi5YiY5oWI5qyjIi4KCjUKBAQEAgUSA2ECFxooIEFzIHByaW50ZWQ6ICIyMDA4IiwgIuawkeWbveS6jOWNgeW5tCIuCgotCgQEBAIGEgNjAhEaICAwIHdoZXJlIG5vIHllYXIgY291bGQgYmUgcmVhZC4KCiIKBAQEAggSA2YCFhoVIElTTyA2MzktMi9CLCAiY2hpIi4KCkgKBAQEAgoSA2kCEho7IEEgY2xhc3Mgb2YgdGhlIENoaW5lc2UgTGlicmFyeSBDbGFzc2lmaWNhdGlvbiwgIkkyNDcuNTUiLgoKPgoEBAQCEBIDcAInGjEgVGhlIGZvcm1zIGluIHdoaWNoIGl0IGNhbiBiZSBoYWQsIHNpZGUgYnkgc2lkZS4KCjwKAgQFEgR0AH0BGjAgT25lIGZvcm0gb2YgYSByZWNvcmQsIGFuZCB3aGVyZSBpdCBjYW4gYmUgaGFkLgoKMgoEBAUCARIDdwIaGiUgRWxlY3Ryb25pYyBmb3Jtczogd2hlcmUgdG8gb3BlbiBpdC4KCiEKBAQFAgISA3kCKxoUIFBhcGVyOiBwZXIgYnJhbmNoLgoKPQoEBAUCAxIDewITGjAgSXRlbXMgaW4gYWxsLCBhbmQgdGhvc2UgdGhhdCBjYW4gYmUgdGFrZW4gbm93LgoKWAoEBAgCABIEjAECExpKIFdvcmRzLCBpbiBhbnkgb3JkZXIgYW5kIGFueSBmaWVsZDsgYSBwaHJhc2Ugc3RhbmRzIGluICJxdW90YXRpb24gbWFya3MiLgoKSwoEBAgCBBIEkQECExo9IEF0IG1vc3Qgc28gbWFueSBoaXRzIG9uIHRoZSBwYWdlOyAwIGlzIDIwLCB0aGUgbW9zdCBpcyAxMDAuCgo4CgQECAIFEgSTAQIUGiogRnJvbSB0aGUgbGFzdCBwYWdlOyBlbXB0eSBmb3IgdGhlIGZpcnN0LgoKOwoEBAgCBhIElQECEBotIE9ubHkgd2l0aCBzb21ldGhpbmcgdG8gYmUgaGFkIGluIHRoaXMgZm9ybS4KCj8KBAQIAgcSBJcBAhYaMSBPbmx5IHdpdGggYW4gaXRlbSBhdmFpbGFibGUgYXQgdGhpcyBicmFuY2ggbm93LgoKMgoEBAkCARIEnQECFBokIEVtcHR5IHdoZW4gdGhpcyB3YXMgdGhlIGxhc3QgcGFnZS4KCkcKBAQJAgMSBKABAiAaOSBUaGUgdG90YWwgaXMgYSBsb3dlciBib3VuZDogdGhlcmUgYXJlIGF0IGxlYXN0IHNvIG1hbnkuCgowCgQECwIAEgSpAQISGiIgSVNCTi0xMCBvciAtMTMsIGh5cGhlbnMgYWxsb3dlZC4KCjkKBAQNAgMSBLcBAhIaKyBBZGRlZCB0byB0aGUgY291bnRzOyBuZWdhdGl2ZSB0YWtlcyBhd2F5LgoKQQoCBA8SBr4BAMEBARozIFRoZSBib2R5IG9mIGEgY2hhbmdlIG9uIHRvcGljICJkaXNjb3ZlcnkucmVjb3JkIi4KYgZwcm90bzMK3BMKFERpc2NvdmVyeS9yb3dzLnByb3RvEhZsZWN0ZXJuLmRpc2NvdmVyeS5yb3dzGiRsZWN0ZXJuL2Rpc2NvdmVyeS92MS9kaXNjb3ZlcnkucHJvdG8aFWxlY3Rlcm4vb3B0aW9ucy5wcm90byKmAwoJUmVjb3JkUm93EhsKCXJlY29yZF9pZBgBIAEoA1IIcmVjb3JkSWQSGgoIZG9jdW1lbnQYAiABKANSCGRvY3VtZW50EhYKBnNvdXJjZRgDIAEoCVIGc291cmNlEhoKCGlkZW50aXR5GAQgASgJUghpZGVudGl0eRIhCgxjb250ZW50X2hhc2gYBSABKAxSC2NvbnRlbnRIYXNoEjAKBGJvZHkYBiABKAsyHC5sZWN0ZXJuLmRpc2NvdmVyeS52MS5SZWNvcmRSBGJvZHkSIwoNZm9sZGVkX3RpdGxlcxgHIAEoCVIMZm9sZGVkVGl0bGVzEiUKDmZvbGRlZF9hdXRob3JzGAggASgJUg1mb2xkZWRBdXRob3JzEicKD2ZvbGRlZF9zdWJqZWN0cxgJIAEoCVIOZm9sZGVkU3ViamVjdHMSGAoHdmVyc2lvbhgKIAEoA1IHdmVyc2lvbhIkCg5pbXBvcnRlZF9hdF9tcxgLIAEoA1IMaW1wb3J0ZWRBdE1zOiKKtRgeChFkaXNjb3ZlcnlfcmVjb3JkcxIJcmVjb3JkX2lkIpMBCgpSZWNvcmRTZWVuEhsKCXJlY29yZF9pZBgBIAEoA1IIcmVjb3JkSWQSGgoIZG9jdW1lbnQYAiABKANSCGRvY3VtZW50EiEKDGNvbnRlbnRfaGFzaBgDIAEoDFILY29udGVudEhhc2gSGAoHdmVyc2lvbhgEIAEoA1IHdmVyc2lvbjoPkrUYCwoJUmVjb3JkUm93Ik8KClJlY29yZEJvZHkSMAoEYm9keRgBIAEoCzIcLmxlY3Rlcm4uZGlzY292ZXJ5LnYxLlJlY29yZFIEYm9keToPkrUYCwoJUmVjb3JkUm93Im0KC1JlY29yZEZvdW5kEhsKCXJlY29yZF9pZBgBIAEoA1IIcmVjb3JkSWQSMAoEYm9keRgCIAEoCzIcLmxlY3Rlcm4uZGlzY292ZXJ5LnYxLlJlY29yZFIEYm9keToPkrUYCwoJUmVjb3JkUm93Is0BCgxSZWNvcmRTY29yZWQSGgoIZG9jdW1lbnQYASABKANSCGRvY3VtZW50EhsKCXJlY29yZF9pZBgCIAEoA1IIcmVjb3JkSWQSIwoNZm9sZGVkX3RpdGxlcxgDIAEoCVIMZm9sZGVkVGl0bGVzEiUKDmZvbGRlZF9hdXRob3JzGAQgASgJUg1mb2xkZWRBdXRob3JzEicKD2ZvbGRlZF9zdWJqZWN0cxgFIAEoCVIOZm9sZGVkU3ViamVjdHM6D5K1GAsKCVJlY29yZFJvdyJiCgdJc2JuUm93EhIKBGlzYm4YASABKAlSBGlzYm4SGwoJcmVjb3JkX2lkGAIgASgDUghyZWNvcmRJZDomirUYIgoPZGlzY292ZXJ5X2lzYm5zEgRpc2JuEglyZWNvcmRfaWQilAEKB0Zvcm1Sb3cSGwoJcmVjb3JkX2lkGAEgASgDUghyZWNvcmRJZBIuCgRmb3JtGAIgASgOMhoubGVjdGVybi5kaXNjb3ZlcnkudjEuRm9ybVIEZm9ybRIUCgVsaW5rcxgDIAEoA1IFbGlua3M6Joq1GCIKD2Rpc2NvdmVyeV9mb3JtcxIJcmVjb3JkX2lkEgRmb3JtIukBCg9BdmFpbGFiaWxpdHlSb3cSGwoJcmVjb3JkX2lkGAEgASgDUghyZWNvcmRJZBIuCgRmb3JtGAIgASgOMhoubGVjdGVybi5kaXNjb3ZlcnkudjEuRm9ybVIEZm9ybRIbCglicmFuY2hfaWQYAyABKANSCGJyYW5jaElkEhQKBWl0ZW1zGAQgASgDUgVpdGVtcxIcCglhdmFpbGFibGUYBSABKANSCWF2YWlsYWJsZTo4irUYNAoWZGlzY292ZXJ5X2F2YWlsYWJpbGl0eRIJcmVjb3JkX2lkEgRmb3JtEglicmFuY2hfaWQiXwoSQXZhaWxhYmlsaXR5Q291bnRzEhQKBWl0ZW1zGAEgASgDUgVpdGVtcxIcCglhdmFpbGFibGUYAiABKANSCWF2YWlsYWJsZToVkrUYEQoPQXZhaWxhYmlsaXR5Um93Ss8GCigKAQwSAwEAEhoeIFRoZSB0YWJsZXMgb2YgdGhlIGNhdGFsb2d1ZS4KCjIKAgQAEgQIABkBGiYgQSByZWNvcmQgYXMgaXRzIHNvdXJjZSBnYXZlIGl0IGxhc3QuCgpICgQEAAIBEgMMAhUaOyBJdHMgbnVtYmVyIGluIHRoZSB0ZXh0IGluZGV4OyBsb3dlciBvbmVzIGFyZSBmb3VuZCBmaXJzdC4KClQKBAQAAgMSAw8CFhpHIFdpdGhpbiBpdHMgc291cmNlOiB0aGUgY29udHJvbCBudW1iZXIsIG9yIGVsc2UgYSBoYXNoIG9mIHRoZSBjb250ZW50LgoKJAoEBAACBRIDEgInGhcgV2l0aG91dCBhdmFpbGFiaWxpdHkuCgotCgQEAAIGEgMUAhsaICBXaGF0IGlzIGZvbGRlZCBpcyBmb3Igc2NvcmluZy4KCisKAgQBEgQcACIBGh8gV2hhdCBhbiBpbXBvcnQgY29tcGFyZXMgd2l0aC4KCi0KAgQCEgQlACgBGiEgVGhlIHN0b3JlZCBtZXNzYWdlIG9mIGEgcmVjb3JkLgoKPQoCBAMSBCsALwEaMSBPbmUgb2Ygc2V2ZXJhbCByZWNvcmRzIHdpdGggaXRzIHN0b3JlZCBtZXNzYWdlLgoKIwoCBAQSBDIAOQEaFyBXaGF0IGEgc2VhcmNoIHNjb3Jlcy4KCiIKAgQFEgQ8AEABGhYgQW4gSVNCTiBvZiBhIHJlY29yZC4KCi0KAgQGEgRDAEkBGiEgQSBmb3JtIHRoYXQgYSByZWNvcmQgZGVzY3JpYmVzLgoKPQoEBAYCAhIDSAISGjAgSG93IG1hbnkgbGlua3MgdG8gZWxlY3Ryb25pYyBjb3BpZXMgdGhlcmUgYXJlLgoKhgEKAgQHEgRMAFMBGnogSG93IG1hbnkgaXRlbXMgb2YgYSByZWNvcmQgdGhlcmUgYXJlIGF0IGEgYnJhbmNoIGluIGEgZm9ybSwgYW5kIGhvdyBtYW55IG9mIHRoZW0gY2FuIGJlIHRha2VuIG5vdy4gQ2lyY3VsYXRpb24ga2VlcHMgaXQuCgofCgIECBIEVgBaARoTIFRoZSBjb3VudHMgYWxvbmUuCmIGcHJvdG8z")
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
