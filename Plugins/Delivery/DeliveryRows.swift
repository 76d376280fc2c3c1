// The rows of lectern.delivery.rows. Generated from Delivery/rows.proto by protoc-gen-lectern. DO NOT EDIT.
// swift-format-ignore-file

internal import LecternKit
internal import LecternMessages

/// The tables of requests and parcels. Amounts are minor units.
enum DeliveryRows {
    /// The file and those that it imports, for the plugin's `fileDescriptors`.
    static let descriptors = EncodedDescriptors("CvM7CiBnb29nbGUvcHJvdG9idWYvZGVzY3JpcHRvci5wcm90bxIPZ29vZ2xlLnByb3RvYnVmIk0KEUZpbGVEZXNjcmlwdG9yU2V0EjgKBGZpbGUYASADKAsyJC5nb29nbGUucHJvdG9idWYuRmlsZURlc2NyaXB0b3JQcm90b1IEZmlsZSLkBAoTRmlsZURlc2NyaXB0b3JQcm90bxISCgRuYW1lGAEgASgJUgRuYW1lEhgKB3BhY2thZ2UYAiABKAlSB3BhY2thZ2USHgoKZGVwZW5kZW5jeRgDIAMoCVIKZGVwZW5kZW5jeRIrChFwdWJsaWNfZGVwZW5kZW5jeRgKIAMoBVIQcHVibGljRGVwZW5kZW5jeRInCg93ZWFrX2RlcGVuZGVuY3kYCyADKAVSDndlYWtEZXBlbmRlbmN5EkMKDG1lc3NhZ2VfdHlwZRgEIAMoCzIgLmdvb2dsZS5wcm90b2J1Zi5EZXNjcmlwdG9yUHJvdG9SC21lc3NhZ2VUeXBlEkEKCWVudW1fdHlwZRgFIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5FbnVtRGVzY3JpcHRvclByb3RvUghlbnVtVHlwZRJBCgdzZXJ2aWNlGAYgAygLMicuZ29vZ2xlLnByb3RvYnVmLlNlcnZpY2VEZXNjcmlwdG9yUHJvdG9SB3NlcnZpY2USQwoJZXh0ZW5zaW9uGAcgAygLMiUuZ29vZ2xlLnByb3RvYnVmLkZpZWxkRGVzY3JpcHRvclByb3RvUglleHRlbnNpb24SNgoHb3B0aW9ucxgIIAEoCzIcLmdvb2dsZS5wcm90b2J1Zi5GaWxlT3B0aW9uc1IHb3B0aW9ucxJJChBzb3VyY2VfY29kZV9pbmZvGAkgASgLMh8uZ29vZ2xlLnByb3RvYnVmLlNvdXJjZUNvZGVJbmZvUg5zb3VyY2VDb2RlSW5mbxIWCgZzeW50YXgYDCABKAlSBnN5bnRheCK5BgoPRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSOwoFZmllbGQYAiADKAsyJS5nb29nbGUucHJvdG9idWYuRmllbGREZXNjcmlwdG9yUHJvdG9SBWZpZWxkEkMKCWV4dGVuc2lvbhgGIAMoCzIlLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90b1IJZXh0ZW5zaW9uEkEKC25lc3RlZF90eXBlGAMgAygLMiAuZ29vZ2xlLnByb3RvYnVmLkRlc2NyaXB0b3JQcm90b1IKbmVzdGVkVHlwZRJBCgllbnVtX3R5cGUYBCADKAsyJC5nb29nbGUucHJvdG9idWYuRW51bURlc2NyaXB0b3JQcm90b1IIZW51bVR5cGUSWAoPZXh0ZW5zaW9uX3JhbmdlGAUgAygLMi8uZ29vZ2xlLnByb3RvYnVmLkRlc2NyaXB0b3JQcm90by5FeHRlbnNpb25SYW5nZVIOZXh0ZW5zaW9uUmFuZ2USRAoKb25lb2ZfZGVjbBgIIAMoCzIlLmdvb2dsZS5wcm90b2J1Zi5PbmVvZkRlc2NyaXB0b3JQcm90b1IJb25lb2ZEZWNsEjkKB29wdGlvbnMYByABKAsyHy5nb29nbGUucHJvdG9idWYuTWVzc2FnZU9wdGlvbnNSB29wdGlvbnMSVQoOcmVzZXJ2ZWRfcmFuZ2UYCSADKAsyLi5nb29nbGUucHJvdG9idWYuRGVzY3JpcHRvclByb3RvLlJlc2VydmVkUmFuZ2VSDXJlc2VydmVkUmFuZ2USIwoNcmVzZXJ2ZWRfbmFtZRgKIAMoCVIMcmVzZXJ2ZWROYW1lGnoKDkV4dGVuc2lvblJhbmdlEhQKBXN0YXJ0GAEgASgFUgVzdGFydBIQCgNlbmQYAiABKAVSA2VuZBJACgdvcHRpb25zGAMgASgLMiYuZ29vZ2xlLnByb3RvYnVmLkV4dGVuc2lvblJhbmdlT3B0aW9uc1IHb3B0aW9ucxo3Cg1SZXNlcnZlZFJhbmdlEhQKBXN0YXJ0GAEgASgFUgVzdGFydBIQCgNlbmQYAiABKAVSA2VuZCJ8ChVFeHRlbnNpb25SYW5nZU9wdGlvbnMSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAiLBBgoURmllbGREZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRIWCgZudW1iZXIYAyABKAVSBm51bWJlchJBCgVsYWJlbBgEIAEoDjIrLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90by5MYWJlbFIFbGFiZWwSPgoEdHlwZRgFIAEoDjIqLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90by5UeXBlUgR0eXBlEhsKCXR5cGVfbmFtZRgGIAEoCVIIdHlwZU5hbWUSGgoIZXh0ZW5kZWUYAiABKAlSCGV4dGVuZGVlEiMKDWRlZmF1bHRfdmFsdWUYByABKAlSDGRlZmF1bHRWYWx1ZRIfCgtvbmVvZl9pbmRleBgJIAEoBVIKb25lb2ZJbmRleBIbCglqc29uX25hbWUYCiABKAlSCGpzb25OYW1lEjcKB29wdGlvbnMYCCABKAsyHS5nb29nbGUucHJvdG9idWYuRmllbGRPcHRpb25zUgdvcHRpb25zEicKD3Byb3RvM19vcHRpb25hbBgRIAEoCFIOcHJvdG8zT3B0aW9uYWwitgIKBFR5cGUSDwoLVFlQRV9ET1VCTEUQARIOCgpUWVBFX0ZMT0FUEAISDgoKVFlQRV9JTlQ2NBADEg8KC1RZUEVfVUlOVDY0EAQSDgoKVFlQRV9JTlQzMhAFEhAKDFRZUEVfRklYRUQ2NBAGEhAKDFRZUEVfRklYRUQzMhAHEg0KCVRZUEVfQk9PTBAIEg8KC1RZUEVfU1RSSU5HEAkSDgoKVFlQRV9HUk9VUBAKEhAKDFRZUEVfTUVTU0FHRRALEg4KClRZUEVfQllURVMQDBIPCgtUWVBFX1VJTlQzMhANEg0KCVRZUEVfRU5VTRAOEhEKDVRZUEVfU0ZJWEVEMzIQDxIRCg1UWVBFX1NGSVhFRDY0EBASDwoLVFlQRV9TSU5UMzIQERIPCgtUWVBFX1NJTlQ2NBASIkMKBUxhYmVsEhIKDkxBQkVMX09QVElPTkFMEAESEgoOTEFCRUxfUkVRVUlSRUQQAhISCg5MQUJFTF9SRVBFQVRFRBADImMKFE9uZW9mRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSNwoHb3B0aW9ucxgCIAEoCzIdLmdvb2dsZS5wcm90b2J1Zi5PbmVvZk9wdGlvbnNSB29wdGlvbnMi4wIKE0VudW1EZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRI/CgV2YWx1ZRgCIAMoCzIpLmdvb2dsZS5wcm90b2J1Zi5FbnVtVmFsdWVEZXNjcmlwdG9yUHJvdG9SBXZhbHVlEjYKB29wdGlvbnMYAyABKAsyHC5nb29nbGUucHJvdG9idWYuRW51bU9wdGlvbnNSB29wdGlvbnMSXQoOcmVzZXJ2ZWRfcmFuZ2UYBCADKAsyNi5nb29nbGUucHJvdG9idWYuRW51bURlc2NyaXB0b3JQcm90by5FbnVtUmVzZXJ2ZWRSYW5nZVINcmVzZXJ2ZWRSYW5nZRIjCg1yZXNlcnZlZF9uYW1lGAUgAygJUgxyZXNlcnZlZE5hbWUaOwoRRW51bVJlc2VydmVkUmFuZ2USFAoFc3RhcnQYASABKAVSBXN0YXJ0EhAKA2VuZBgCIAEoBVIDZW5kIoMBChhFbnVtVmFsdWVEZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRIWCgZudW1iZXIYAiABKAVSBm51bWJlchI7CgdvcHRpb25zGAMgASgLMiEuZ29vZ2xlLnByb3RvYnVmLkVudW1WYWx1ZU9wdGlvbnNSB29wdGlvbnMipwEKFlNlcnZpY2VEZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRI+CgZtZXRob2QYAiADKAsyJi5nb29nbGUucHJvdG9idWYuTWV0aG9kRGVzY3JpcHRvclByb3RvUgZtZXRob2QSOQoHb3B0aW9ucxgDIAEoCzIfLmdvb2dsZS5wcm90b2J1Zi5TZXJ2aWNlT3B0aW9uc1IHb3B0aW9ucyKJAgoVTWV0aG9kRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSHQoKaW5wdXRfdHlwZRgCIAEoCVIJaW5wdXRUeXBlEh8KC291dHB1dF90eXBlGAMgASgJUgpvdXRwdXRUeXBlEjgKB29wdGlvbnMYBCABKAsyHi5nb29nbGUucHJvdG9idWYuTWV0aG9kT3B0aW9uc1IHb3B0aW9ucxIwChBjbGllbnRfc3RyZWFtaW5nGAUgASgIOgVmYWxzZVIPY2xpZW50U3RyZWFtaW5nEjAKEHNlcnZlcl9zdHJlYW1pbmcYBiABKAg6BWZhbHNlUg9zZXJ2ZXJTdHJlYW1pbmcikQkKC0ZpbGVPcHRpb25zEiEKDGphdmFfcGFja2FnZRgBIAEoCVILamF2YVBhY2thZ2USMAoUamF2YV9vdXRlcl9jbGFzc25hbWUYCCABKAlSEmphdmFPdXRlckNsYXNzbmFtZRI1ChNqYXZhX211bHRpcGxlX2ZpbGVzGAogASgIOgVmYWxzZVIRamF2YU11bHRpcGxlRmlsZXMSRAodamF2YV9nZW5lcmF0ZV9lcXVhbHNfYW5kX2hhc2gYFCABKAhCAhgBUhlqYXZhR2VuZXJhdGVFcXVhbHNBbmRIYXNoEjoKFmphdmFfc3RyaW5nX2NoZWNrX3V0ZjgYGyABKAg6BWZhbHNlUhNqYXZhU3RyaW5nQ2hlY2tVdGY4ElMKDG9wdGltaXplX2ZvchgJIAEoDjIpLmdvb2dsZS5wcm90b2J1Zi5GaWxlT3B0aW9ucy5PcHRpbWl6ZU1vZGU6BVNQRUVEUgtvcHRpbWl6ZUZvchIdCgpnb19wYWNrYWdlGAsgASgJUglnb1BhY2thZ2USNQoTY2NfZ2VuZXJpY19zZXJ2aWNlcxgQIAEoCDoFZmFsc2VSEWNjR2VuZXJpY1NlcnZpY2VzEjkKFWphdmFfZ2VuZXJpY19zZXJ2aWNlcxgRIAEoCDoFZmFsc2VSE2phdmFHZW5lcmljU2VydmljZXMSNQoTcHlfZ2VuZXJpY19zZXJ2aWNlcxgSIAEoCDoFZmFsc2VSEXB5R2VuZXJpY1NlcnZpY2VzEjcKFHBocF9nZW5lcmljX3NlcnZpY2VzGCogASgIOgVmYWxzZVIScGhwR2VuZXJpY1NlcnZpY2VzEiUKCmRlcHJlY2F0ZWQYFyABKAg6BWZhbHNlUgpkZXByZWNhdGVkEi4KEGNjX2VuYWJsZV9hcmVuYXMYHyABKAg6BHRydWVSDmNjRW5hYmxlQXJlbmFzEioKEW9iamNfY2xhc3NfcHJlZml4GCQgASgJUg9vYmpjQ2xhc3NQcmVmaXgSKQoQY3NoYXJwX25hbWVzcGFjZRglIAEoCVIPY3NoYXJwTmFtZXNwYWNlEiEKDHN3aWZ0X3ByZWZpeBgnIAEoCVILc3dpZnRQcmVmaXgSKAoQcGhwX2NsYXNzX3ByZWZpeBgoIAEoCVIOcGhwQ2xhc3NQcmVmaXgSIwoNcGhwX25hbWVzcGFjZRgpIAEoCVIMcGhwTmFtZXNwYWNlEjQKFnBocF9tZXRhZGF0YV9uYW1lc3BhY2UYLCABKAlSFHBocE1ldGFkYXRhTmFtZXNwYWNlEiEKDHJ1YnlfcGFja2FnZRgtIAEoCVILcnVieVBhY2thZ2USWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24iOgoMT3B0aW1pemVNb2RlEgkKBVNQRUVEEAESDQoJQ09ERV9TSVpFEAISEAoMTElURV9SVU5USU1FEAMqCQjoBxCAgICAAkoECCYQJyLjAgoOTWVzc2FnZU9wdGlvbnMSPAoXbWVzc2FnZV9zZXRfd2lyZV9mb3JtYXQYASABKAg6BWZhbHNlUhRtZXNzYWdlU2V0V2lyZUZvcm1hdBJMCh9ub19zdGFuZGFyZF9kZXNjcmlwdG9yX2FjY2Vzc29yGAIgASgIOgVmYWxzZVIcbm9TdGFuZGFyZERlc2NyaXB0b3JBY2Nlc3NvchIlCgpkZXByZWNhdGVkGAMgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBIbCgltYXBfZW50cnkYByABKAhSCG1hcEVudHJ5ElgKFHVuaW50ZXJwcmV0ZWRfb3B0aW9uGOcHIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5VbmludGVycHJldGVkT3B0aW9uUhN1bmludGVycHJldGVkT3B0aW9uKgkI6AcQgICAgAJKBAgEEAVKBAgFEAZKBAgGEAdKBAgIEAlKBAgJEAoikgQKDEZpZWxkT3B0aW9ucxJBCgVjdHlwZRgBIAEoDjIjLmdvb2dsZS5wcm90b2J1Zi5GaWVsZE9wdGlvbnMuQ1R5cGU6BlNUUklOR1IFY3R5cGUSFgoGcGFja2VkGAIgASgIUgZwYWNrZWQSRwoGanN0eXBlGAYgASgOMiQuZ29vZ2xlLnByb3RvYnVmLkZpZWxkT3B0aW9ucy5KU1R5cGU6CUpTX05PUk1BTFIGanN0eXBlEhkKBGxhenkYBSABKAg6BWZhbHNlUgRsYXp5Ei4KD3VudmVyaWZpZWRfbGF6eRgPIAEoCDoFZmFsc2VSDnVudmVyaWZpZWRMYXp5EiUKCmRlcHJlY2F0ZWQYAyABKAg6BWZhbHNlUgpkZXByZWNhdGVkEhkKBHdlYWsYCiABKAg6BWZhbHNlUgR3ZWFrElgKFHVuaW50ZXJwcmV0ZWRfb3B0aW9uGOcHIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5VbmludGVycHJldGVkT3B0aW9uUhN1bmludGVycHJldGVkT3B0aW9uIi8KBUNUeXBlEgoKBlNUUklORxAAEggKBENPUkQQARIQCgxTVFJJTkdfUElFQ0UQAiI1CgZKU1R5cGUSDQoJSlNfTk9STUFMEAASDQoJSlNfU1RSSU5HEAESDQoJSlNfTlVNQkVSEAIqCQjoBxCAgICAAkoECAQQBSJzCgxPbmVvZk9wdGlvbnMSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAiLAAQoLRW51bU9wdGlvbnMSHwoLYWxsb3dfYWxpYXMYAiABKAhSCmFsbG93QWxpYXMSJQoKZGVwcmVjYXRlZBgDIAEoCDoFZmFsc2VSCmRlcHJlY2F0ZWQSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAkoECAUQBiKeAQoQRW51bVZhbHVlT3B0aW9ucxIlCgpkZXByZWNhdGVkGAEgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbioJCOgHEICAgIACIpwBCg5TZXJ2aWNlT3B0aW9ucxIlCgpkZXByZWNhdGVkGCEgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbioJCOgHEICAgIACIuACCg1NZXRob2RPcHRpb25zEiUKCmRlcHJlY2F0ZWQYISABKAg6BWZhbHNlUgpkZXByZWNhdGVkEnEKEWlkZW1wb3RlbmN5X2xldmVsGCIgASgOMi8uZ29vZ2xlLnByb3RvYnVmLk1ldGhvZE9wdGlvbnMuSWRlbXBvdGVuY3lMZXZlbDoTSURFTVBPVEVOQ1lfVU5LTk9XTlIQaWRlbXBvdGVuY3lMZXZlbBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbiJQChBJZGVtcG90ZW5jeUxldmVsEhcKE0lERU1QT1RFTkNZX1VOS05PV04QABITCg9OT19TSURFX0VGRkVDVFMQARIOCgpJREVNUE9URU5UEAIqCQjoBxCAgICAAiKaAwoTVW5pbnRlcnByZXRlZE9wdGlvbhJBCgRuYW1lGAIgAygLMi0uZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb24uTmFtZVBhcnRSBG5hbWUSKQoQaWRlbnRpZmllcl92YWx1ZRgDIAEoCVIPaWRlbnRpZmllclZhbHVlEiwKEnBvc2l0aXZlX2ludF92YWx1ZRgEIAEoBFIQcG9zaXRpdmVJbnRWYWx1ZRIsChJuZWdhdGl2ZV9pbnRfdmFsdWUYBSABKANSEG5lZ2F0aXZlSW50VmFsdWUSIQoMZG91YmxlX3ZhbHVlGAYgASgBUgtkb3VibGVWYWx1ZRIhCgxzdHJpbmdfdmFsdWUYByABKAxSC3N0cmluZ1ZhbHVlEicKD2FnZ3JlZ2F0ZV92YWx1ZRgIIAEoCVIOYWdncmVnYXRlVmFsdWUaSgoITmFtZVBhcnQSGwoJbmFtZV9wYXJ0GAEgAigJUghuYW1lUGFydBIhCgxpc19leHRlbnNpb24YAiACKAhSC2lzRXh0ZW5zaW9uIqcCCg5Tb3VyY2VDb2RlSW5mbxJECghsb2NhdGlvbhgBIAMoCzIoLmdvb2dsZS5wcm90b2J1Zi5Tb3VyY2VDb2RlSW5mby5Mb2NhdGlvblIIbG9jYXRpb24azgEKCExvY2F0aW9uEhYKBHBhdGgYASADKAVCAhABUgRwYXRoEhYKBHNwYW4YAiADKAVCAhABUgRzcGFuEikKEGxlYWRpbmdfY29tbWVudHMYAyABKAlSD2xlYWRpbmdDb21tZW50cxIrChF0cmFpbGluZ19jb21tZW50cxgEIAEoCVIQdHJhaWxpbmdDb21tZW50cxI6ChlsZWFkaW5nX2RldGFjaGVkX2NvbW1lbnRzGAYgAygJUhdsZWFkaW5nRGV0YWNoZWRDb21tZW50cyLRAQoRR2VuZXJhdGVkQ29kZUluZm8STQoKYW5ub3RhdGlvbhgBIAMoCzItLmdvb2dsZS5wcm90b2J1Zi5HZW5lcmF0ZWRDb2RlSW5mby5Bbm5vdGF0aW9uUgphbm5vdGF0aW9uGm0KCkFubm90YXRpb24SFgoEcGF0aBgBIAMoBUICEAFSBHBhdGgSHwoLc291cmNlX2ZpbGUYAiABKAlSCnNvdXJjZUZpbGUSFAoFYmVnaW4YAyABKAVSBWJlZ2luEhAKA2VuZBgEIAEoBVIDZW5kQn4KE2NvbS5nb29nbGUucHJvdG9idWZCEERlc2NyaXB0b3JQcm90b3NIAVotZ29vZ2xlLmdvbGFuZy5vcmcvcHJvdG9idWYvdHlwZXMvZGVzY3JpcHRvcnBi+AEBogIDR1BCqgIaR29vZ2xlLlByb3RvYnVmLlJlZmxlY3Rpb24KuiEKFWxlY3Rlcm4vb3B0aW9ucy5wcm90bxIHbGVjdGVybhogZ29vZ2xlL3Byb3RvYnVmL2Rlc2NyaXB0b3IucHJvdG8iawoFUGFydHkSNgoLY2VydGlmaWNhdGUYASABKA4yFC5sZWN0ZXJuLkNlcnRpZmljYXRlUgtjZXJ0aWZpY2F0ZRIqCgdzZXNzaW9uGAIgASgOMhAubGVjdGVybi5TZXNzaW9uUgdzZXNzaW9uIpcCCgRSdWxlEiQKBWFsbG93GAEgAygLMg4ubGVjdGVybi5QYXJ0eVIFYWxsb3cSJwoGZWZmZWN0GAIgASgOMg8ubGVjdGVybi5FZmZlY3RSBmVmZmVjdBIdCgp0aW1lb3V0X21zGAMgASgNUgl0aW1lb3V0TXMSFgoGaW5saW5lGAQgASgIUgZpbmxpbmUSGAoHcmVhc29ucxgFIAMoCVIHcmVhc29ucxIYCgdwcmVwYXJlGAYgASgIUgdwcmVwYXJlEhYKBnNlY3JldBgHIAEoCFIGc2VjcmV0EicKBmZvbGxvdxgIIAEoCzIPLmxlY3Rlcm4uRm9sbG93UgZmb2xsb3cSFAoFcmlnaHQYCSABKAlSBXJpZ2h0IkEKBkZvbGxvdxIWCgZ0b3BpY3MYASADKAlSBnRvcGljcxIfCgtmcm9tX29sZGVzdBgCIAEoCFIKZnJvbU9sZGVzdCJWCgZSZWFzb24SFgoGc3RhdHVzGAEgASgFUgZzdGF0dXMSDgoCemgYAiABKAlSAnpoEg4KAmVuGAMgASgJUgJlbhIUCgVmYWN0cxgEIAMoCVIFZmFjdHMisgEKBVRhYmxlEhIKBG5hbWUYASABKAlSBG5hbWUSEAoDa2V5GAIgAygJUgNrZXkSFgoGcGVyc29uGAMgAygJUgZwZXJzb24SKgoFZXJhc2UYBCABKA4yFC5sZWN0ZXJuLlRhYmxlLkVyYXNlUgVlcmFzZSI/CgVFcmFzZRIVChFFUkFTRV9VTlNQRUNJRklFRBAAEgoKBkRFTEVURRABEgkKBUJMQU5LEAISCAoES0VFUBADIhYKBFZpZXcSDgoCb2YYASABKAlSAm9mKk8KC0NlcnRpZmljYXRlEhIKDk5PX0NFUlRJRklDQVRFEAASCgoGREVWSUNFEAESCwoHUEFSVE5FUhACEggKBERFU0sQAxIJCgVBRE1JThAEKjAKB1Nlc3Npb24SDgoKTk9fU0VTU0lPThAAEgoKBlJFQURFUhABEgkKBVNUQUZGEAIqJwoGRWZmZWN0EggKBE5PTkUQABIICgRSRUFEEAESCQoFV1JJVEUQAjpDCgRydWxlEh4uZ29vZ2xlLnByb3RvYnVmLk1ldGhvZE9wdGlvbnMY0YYDIAEoCzINLmxlY3Rlcm4uUnVsZVIEcnVsZTpMCgZyZWFzb24SIS5nb29nbGUucHJvdG9idWYuRW51bVZhbHVlT3B0aW9ucxjRhgMgASgLMg8ubGVjdGVybi5SZWFzb25SBnJlYXNvbjpHCgV0YWJsZRIfLmdvb2dsZS5wcm90b2J1Zi5NZXNzYWdlT3B0aW9ucxjRhgMgASgLMg4ubGVjdGVybi5UYWJsZVIFdGFibGU6RAoEdmlldxIfLmdvb2dsZS5wcm90b2J1Zi5NZXNzYWdlT3B0aW9ucxjShgMgASgLMg0ubGVjdGVybi5WaWV3UgR2aWV3SrAXCvQBCgEMEgMDABIa6QEgV2hhdCBhIG1ldGhvZCBtYXkgZG8gYW5kIHdobyBtYXkgY2FsbCBpdCwgc2FpZCBvbmNlLCBiZXNpZGUgdGhlIG1ldGhvZC4gVGhlIGdlbmVyYXRvciB0dXJucyB0aGVzZQogb3B0aW9ucyBpbnRvIHRoZSB0YWJsZSB0aGF0IHRoZSBkYWVtb24gZW5mb3JjZXMgYW5kIGludG8gdGhlIHJlZmVyZW5jZSBwYWdlLiBMaWtld2lzZSB0aGUgdGFibGVzIG9mIGEgcGx1Z2luLAogaW4gYSBmaWxlIG9mIGl0cyBvd24uCgpmCgIFABIECQATARpaIFdoYXQgYSBjYWxsZXIncyBUTFMgY2VydGlmaWNhdGUgbWFrZXMgaXQuIFRoZSByb2xlIGlzIHBhcnQgb2YgdGhlIGNlcnRpZmljYXRlJ3MgU0FOIFVSSS4KCj4KBAUAAgESAwwCDRoxIEEga2lvc2ssIGEgbG9ja2VyLCBhIGdhdGU6IHVuYXR0ZW5kZWQgaGFyZHdhcmUuCgpJCgQFAAICEgMOAg4aPCBUaGUgYmFja2VuZCBvZiBhIGJvb2tzaG9wLCBhIGNvdXJpZXIsIGEgbWluaS1wcm9ncmFtIGhvc3QuCgoeCgQFAAIDEgMQAgsaESBBIHN0YWZmZWQgZGVzay4KCiAKBAUAAgQSAxICDBoTIEFuIGFkbWluaXN0cmF0b3IuCgotCgIFARIEFgAaARohIFdobyBpcyBzaWduZWQgaW4gYXQgdGhlIGNhbGxlci4KCjEKAgQAEgQdACABGiUgT25lIGtpbmQgb2YgY2FsbGVyLiBCb3RoIG11c3QgaG9sZC4KCikKAgUCEgQjACoBGh0gV2hhdCBhIG1ldGhvZCBkb2VzIHRvIGRhdGEuCgofCgQFAgIAEgMlAgsaEiBUb3VjaGVzIG5vIGRhdGEuCgoiCgQFAgIBEgMnAgsaFSBSZWFkcyBvbmUgc25hcHNob3QuCgonCgQFAgICEgMpAgwaGiBSdW5zIGluIG9uZSB0cmFuc2FjdGlvbi4KCiUKAgQBEgQtAEEBGhkgVGhlIHJ1bGUgb2Ygb25lIG1ldGhvZC4KCkQKBAQBAgASAy8CGxo3IEFueSBvZiB0aGVzZSBtYXkgY2FsbDsgZW1wdHk6IG9ubHkgb3RoZXIgcGx1Z2lucyBtYXkuCgpoCgQEAQICEgMyAhgaWyBUaGUgdGltZSBhIGNhbGwgbWF5IHRha2UgdW5sZXNzIHRoZSBjYWxsZXIgc2F5cyBvdGhlcndpc2U7IDAgaXMgdGhlIGRhZW1vbidzIG93biBkZWZhdWx0LgoKrgEKBAQBAgMSAzUCEhqgASBOT05FIG9yIFJFQUQ6IHNvIGxpdHRsZSB3b3JrIHRoYXQgaXQgbWF5IHJ1biBvbiB0aGUgcmVhY3Rvci4gQSBSRUFEIHRoZXJlIHRoYXQgcHJvdmVzIHRvIGJlIG1vcmUsIG9yIHdvdWxkIGhhdmUgdG8KIHdhaXQsIGlzIHJ1biBhZ2FpbiBvbiB0aGUgc3RvcmUncyB0aHJlYWRzLgoKXgoEBAECBBIDNwIeGlEgTmFtZXMgb2YgdGhlIHZhbHVlcyBvZiB0aGUgc2VydmljZSdzIFJlYXNvbiBlbnVtIHRoYXQgdGhpcyBtZXRob2QgcmVmdXNlcyB3aXRoLgoKWwoEBAECBRIDOQITGk4gVGhlIGhhbmRsZXIgaGFzIGEgc2xvdyBwYXJ0IHRoYXQgcnVucyBiZWZvcmUgdGhlIHRyYW5zYWN0aW9uLCBvbiBhIHNuYXBzaG90LgoKbAoEBAECBhIDOwISGl8gVGhlIGFuc3dlciBob2xkcyBhIHNlY3JldDogaXQgaXMgbmV2ZXIgc3RvcmVkIHVuZGVyIGl0cyByZXF1ZXN0IGtleSwgYW5kIGEgcmVwZWF0IHJ1bnMgYWdhaW4uCgqQAQoEBAECBxIDPQIUGoIBIE90aGVyIHBsdWdpbnMgb25seSwgV1JJVEU6IHRoZSBob3N0IGNhbGxzIHRoZSBtZXRob2QgZm9yIGVhY2ggY2hhbmdlIG9mIHRoZXNlIHRvcGljcywgd2hvc2UgcmVxdWVzdCBpcyBhIGxlY3Rlcm4uaG9zdC52MS5DaGFuZ2UuCgrRAQoEBAECCBIDQAITGsMBIFdoYXQgYSBtZW1iZXIgb2Ygc3RhZmYgbXVzdCBiZSBhbGxvd2VkIHRvIGRvLCAiY2lyY3VsYXRpb24ubGVuZCI6IHRoZSBwYXJ0aWVzIHdpdGggc2Vzc2lvbiBTVEFGRiBhcmUgZm9yIHNlc3Npb25zIHRoYXQgaGF2ZSB0aGlzCiByaWdodC4gIioiOiBhbnkgbWVtYmVyIG9mIHN0YWZmLiBHaXZlbiB3aGVyZXZlciBzdGFmZiBtYXkgY2FsbC4KCisKAgQCEgREAEkBGh8gVG9waWNzIHRoYXQgYSBtZXRob2QgZm9sbG93cy4KCkMKBAQCAgASA0YCHRo2ICJjaXJjdWxhdGlvbi5sb2FuIiwgb3IgYSBiZWdpbm5pbmcsICJjaXJjdWxhdGlvbi4qIi4KCncKBAQCAgESA0gCFxpqIEJlZ2lucyB3aXRoIHRoZSBvbGRlc3QgY2hhbmdlIHRoYXQgaXMga2VwdDsgZWxzZSB3aXRoIHRob3NlIHRoYXQgY29tZSBhZnRlciB0aGUgcGx1Z2luIHdhcyBmaXJzdCBsb2FkZWQuCgpXCgIEAxIETABSARpLIEhvdyBhIHJlYXNvbiBpcyB0b2xkIHRvIGEgcHJvZ3JhbSAodGhlIGdSUEMgc3RhdHVzIGNvZGUpIGFuZCB0byBhIHBlcnNvbi4KCjgKBAQDAgMSA1ECHBorIE5hbWVzIG9mIHRoZSBmYWN0cyB0aGF0IG1heSBjb21lIHdpdGggaXQuCgpjCgIEBBIEVQBnARpXIEEgdGFibGUgb2YgYSBwbHVnaW46IHRoZSBtZXNzYWdlIGlzIGl0cyByb3csIGVhY2ggZmllbGQgYSBjb2x1bW4gb2YgdGhlIGZpZWxkJ3MgbmFtZS4KCk4KBAQEBAASBFcCXwMaQCBXaGF0IGhhcHBlbnMgdG8gdGhlIHJvdyB3aGVuIGEgcGVyc29uIHRoYXQgaXQgbmFtZXMgaXMgZXJhc2VkLgoKJAoGBAQEAAIBEgNaBA8aFSBUaGUgcm93IGlzIGRlbGV0ZWQuCgpnCgYEBAQAAgISA1wEDhpYIFRoZSByb3cgc3RheXM7IHRoZSBjb2x1bW5zIHRoYXQgbmFtZSB0aGUgcGVyc29uIGJlY29tZSBOVUxMIHdoZXJlIHRoZXkgbWF5IGJlLCBlbHNlIDAuCgooCgYEBAQAAgMSA14EDRoZIFRoZSByb3cgc3RheXMgYXMgaXQgaXMuCgpBCgQEBAIAEgNhAhIaNCAiY2lyY3VsYXRpb25faXRlbSI7IGJlZ2lucyB3aXRoIHRoZSBwbHVnaW4ncyBuYW1lLgoKLgoEBAQCARIDYwIaGiEgVGhlIGNvbHVtbnMgb2YgdGhlIHByaW1hcnkga2V5LgoKdwoEBAQCAhIDZQIdGmogQ29sdW1ucyB0aGF0IGhvbGQgdGhlIG51bWJlciBvZiBhIHBlcnNvbjogd2hhdCBpcyBleHBvcnRlZCBhbmQgZXJhc2VkIHdpdGggdGhhdCBwZXJzb24gaXMgZm91bmQgYnkgdGhlbS4KClMKAgQFEgRqAG0BGkcgU29tZSBjb2x1bW5zIG9mIGEgdGFibGUsIGZvciBzdGF0ZW1lbnRzIHRoYXQgcmVhZCBubyBtb3JlIHRoYW4gdGhvc2UuCgpACgQEBQIAEgNsAhAaMyBUaGUgbWVzc2FnZSBvZiB0aGUgdGFibGUncyByb3csIGluIHRoZSBzYW1lIGZpbGUuCmIGcHJvdG8zCv8dChNEZWxpdmVyeS9yb3dzLnByb3RvEhVsZWN0ZXJuLmRlbGl2ZXJ5LnJvd3MaFWxlY3Rlcm4vb3B0aW9ucy5wcm90byKXAQoKUnVsZVNldFJvdxISCgRjb2RlGAEgASgJUgRjb2RlEhgKB3ZlcnNpb24YAiABKANSB3ZlcnNpb24SIgoNY2hhbmdlZF9hdF9tcxgDIAEoA1ILY2hhbmdlZEF0TXMSGAoHY29udGVudBgEIAEoDFIHY29udGVudDodirUYGQoRZGVsaXZlcnlfcnVsZV9zZXQSBGNvZGUiywIKCE9yZGVyUm93EhkKCG9yZGVyX2lkGAEgASgDUgdvcmRlcklkEhsKCXJlYWRlcl9pZBgCIAEoA1IIcmVhZGVySWQSGQoIcnVsZV9zZXQYAyABKAlSB3J1bGVTZXQSGAoHY2FycmllchgEIAEoCVIHY2FycmllchIaCghjYXRlZ29yeRgFIAEoCVIIY2F0ZWdvcnkSGgoIY3VycmVuY3kYBiABKAlSCGN1cnJlbmN5EiYKD3JlcXVlc3RlZF9hdF9tcxgHIAEoA1INcmVxdWVzdGVkQXRNcxIbCglmcmVlX3J1bGUYCCABKAlSCGZyZWVSdWxlEhAKA2ZlZRgJIAEoA1IDZmVlEhYKBndhaXZlZBgKIAEoA1IGd2FpdmVkOiuKtRgnCg5kZWxpdmVyeV9vcmRlchIIb3JkZXJfaWQaCXJlYWRlcl9pZCACIu8FCgpSZXF1ZXN0Um93Eh0KCnJlcXVlc3RfaWQYASABKANSCXJlcXVlc3RJZBIZCghvcmRlcl9pZBgCIAEoA1IHb3JkZXJJZBIbCglwYXJjZWxfaWQYAyABKANSCHBhcmNlbElkEhkKCHJ1bGVfc2V0GAQgASgJUgdydWxlU2V0EhsKCXJlYWRlcl9pZBgFIAEoA1IIcmVhZGVySWQSFAoFc3RhdGUYBiABKAlSBXN0YXRlEhsKCXJlY29yZF9pZBgHIAEoA1IIcmVjb3JkSWQSFAoFdGl0bGUYCCABKAlSBXRpdGxlEhcKB2l0ZW1faWQYCSABKANSBml0ZW1JZBIYCgdiYXJjb2RlGAogASgJUgdiYXJjb2RlEh8KC2NhbGxfbnVtYmVyGAsgASgJUgpjYWxsTnVtYmVyEhsKCWJyYW5jaF9pZBgMIAEoA1IIYnJhbmNoSWQSHwoLYnJhbmNoX2NvZGUYDSABKAlSCmJyYW5jaENvZGUSFwoHaG9sZF9pZBgOIAEoA1IGaG9sZElkEiYKD3JlcXVlc3RlZF9hdF9tcxgPIAEoA1INcmVxdWVzdGVkQXRNcxIkCg5wcm9taXNlZF9hdF9tcxgQIAEoA1IMcHJvbWlzZWRBdE1zEh4KC2FsYXJtX2F0X21zGBEgASgDUglhbGFybUF0TXMSEgoEbGF0ZRgSIAEoCFIEbGF0ZRIcCgpkb25lX2F0X21zGBMgASgDUghkb25lQXRNcxIXCgdsb2FuX2lkGBQgASgDUgZsb2FuSWQSGgoJZHVlX2F0X21zGBUgASgDUgdkdWVBdE1zEhkKCHdvcmtfa2V5GBYgASgJUgd3b3JrS2V5EhkKCGxhdGVfa2V5GBcgASgJUgdsYXRlS2V5EiIKDWFycml2ZWRfYXRfbXMYGCABKANSC2Fycml2ZWRBdE1zOi+KtRgrChBkZWxpdmVyeV9yZXF1ZXN0EgpyZXF1ZXN0X2lkGglyZWFkZXJfaWQgAiLUBAoJUGFyY2VsUm93EhsKCXBhcmNlbF9pZBgBIAEoA1IIcGFyY2VsSWQSGQoIb3JkZXJfaWQYAiABKANSB29yZGVySWQSGwoJcmVhZGVyX2lkGAMgASgDUghyZWFkZXJJZBIYCgdjYXJyaWVyGAQgASgJUgdjYXJyaWVyEhgKB3BhcnRuZXIYBSABKAlSB3BhcnRuZXISEgoEZm9ybRgGIAEoA1IEZm9ybRIUCgVwb2ludBgHIAEoCVIFcG9pbnQSHAoJcmVjaXBpZW50GAggASgJUglyZWNpcGllbnQSGAoHYWRkcmVzcxgJIAEoDFIHYWRkcmVzcxIbCglicmFuY2hfaWQYCiABKANSCGJyYW5jaElkEh8KC2JyYW5jaF9jb2RlGAsgASgJUgpicmFuY2hDb2RlEh8KC2JyYW5jaF9uYW1lGAwgASgJUgpicmFuY2hOYW1lEhgKB3ZvbHVtZXMYDSABKANSB3ZvbHVtZXMSJAoOcHJvbWlzZWRfYXRfbXMYDiABKANSDHByb21pc2VkQXRNcxIiCg1vZmZlcmVkX2F0X21zGA8gASgDUgtvZmZlcmVkQXRNcxIkCg5hY2NlcHRlZF9hdF9tcxgQIAEoA1IMYWNjZXB0ZWRBdE1zEhQKBXN0YXRlGBEgASgJUgVzdGF0ZRIaCghkZWNsaW5lZBgSIAEoCVIIZGVjbGluZWQSEgoEY29zdBgTIAEoA1IEY29zdDotirUYKQoPZGVsaXZlcnlfcGFyY2VsEglwYXJjZWxfaWQaCXJlYWRlcl9pZCACIu4BCgdTY2FuUm93EhsKCXBhcmNlbF9pZBgBIAEoA1IIcGFyY2VsSWQSEwoFYXRfbXMYAiABKANSBGF0TXMSEgoEa2luZBgDIAEoA1IEa2luZBIYCgdwYXJ0bmVyGAQgASgJUgdwYXJ0bmVyEhwKCXJlZmVyZW5jZRgFIAEoCVIJcmVmZXJlbmNlEhIKBG5vdGUYBiABKAlSBG5vdGUSJAoOcmVjb3JkZWRfYXRfbXMYByABKANSDHJlY29yZGVkQXRNczorirUYJwoNZGVsaXZlcnlfc2NhbhIJcGFyY2VsX2lkEgVhdF9tcxIEa2luZCK8AwoRUmVxdWVzdEhpc3RvcnlSb3cSHQoKcmVxdWVzdF9pZBgBIAEoA1IJcmVxdWVzdElkEh0KCmhpc3RvcnlfaWQYAiABKANSCWhpc3RvcnlJZBIUCgVldmVudBgDIAEoCVIFZXZlbnQSHQoKZnJvbV9zdGF0ZRgEIAEoCVIJZnJvbVN0YXRlEhkKCHRvX3N0YXRlGAUgASgJUgd0b1N0YXRlEiQKDmhhcHBlbmVkX2F0X21zGAYgASgDUgxoYXBwZW5lZEF0TXMSJAoOcmVjb3JkZWRfYXRfbXMYByABKANSDHJlY29yZGVkQXRNcxIWCgZwZXJzb24YCCABKANSBnBlcnNvbhIaCgh0ZXJtaW5hbBgJIAEoCVIIdGVybWluYWwSFgoGbWV0aG9kGAogASgJUgZtZXRob2QSHwoLcmVxdWVzdF9rZXkYCyABKAlSCnJlcXVlc3RLZXkSFgoGZGV0YWlsGAwgASgJUgZkZXRhaWw6SIq1GEQKEGRlbGl2ZXJ5X2hpc3RvcnkSCnJlcXVlc3RfaWQSDnJlY29yZGVkX2F0X21zEgpoaXN0b3J5X2lkGgZwZXJzb24gAkrQCQpICgEMEgMBABIaPiBUaGUgdGFibGVzIG9mIHJlcXVlc3RzIGFuZCBwYXJjZWxzLiBBbW91bnRzIGFyZSBtaW5vciB1bml0cy4KCkwKAgQAEgQHAA4BGkAgQSBydWxlIHNldDogaXRzIHJ1bGVzIGFyZSBpbiB0aGUgY29udGVudCwgd2hpY2ggaXMgcmVhZCB3aG9sZS4KChkKBAQAAgMSAw0CFBoMIEEgUnVsZVNldC4KCjwKAgQBEgQRAB8BGjAgV2hhdCB3YXMgYXNrZWQgZm9yIGF0IG9uY2UsIGFuZCB3aGF0IGl0IGNvc3RzLgoKNQoEBAECBxIDGwIXGiggVGhlIGZyZWUgcnVsZSB0aGF0IGhvbGRzOyBlbXB0eTogbm9uZS4KClAKBAQBAggSAx0CEBpDIFdoYXQgdGhlIHJlYWRlciBvd2VzIGluIGFsbCwgYW5kIHdoYXQgb2YgaXQgd2FzIHRha2VuIGJhY2sgc2luY2UuCgozCgQEAgILEgMvAhcaJiBUaGUgYnJhbmNoIHRoYXQgaXMgYXNrZWQgdG8gcGljayBpdC4KCjAKBAQCAg0SAzICFRojIEluIENpcmN1bGF0aW9uOyAwOiBub25lIGFueSBtb3JlLgoKOAoEBAICEBIDNgIZGisgV2hlbiBpdHMgdGltZXIgaXMgZHVlOyAwOiBpdCBpcyBmaW5pc2hlZC4KCnUKBAQCAhUSAzwCFxpoIFRoZSBrZXlzIG9mIGl0cyBvd24gb3BlbiBpdGVtIG9mIHdvcmssIGFuZCBvZiB0aGUgb25lIHRoYXQgc2F5cyB0aGF0IGl0IGlzIGxhdGU7IGVtcHR5OiB0aGVyZSBpcyBub25lLgoKZgoEBAICFxIDPwIbGlkgV2hlbiB0aGUgcmVhZGVyIGhhZCBpdCwgb3IgY291bGQgcGljayBpdCB1cDogd2hhdCBhIHByb21pc2UgaXMgbWVhc3VyZWQgYnk7IDA6IG5vdCB5ZXQuCgpVCgQEAwIEEgNJAhUaSCBUaGUgY2FycmllcidzIHBhcnRuZXI7IGVtcHR5OiB0aGUgbGlicmFyeSdzIG93biBwZW9wbGUsIG9yIG5vYm9keSB5ZXQuCgoWCgQEAwIFEgNLAhEaCSBBIEZvcm0uCgoWCgQEAwIHEgNOAhcaCSBNYXNrZWQuCgoaCgQEAwIIEgNQAhQaDSBBbiBBZGRyZXNzLgoKVAoEBAMCEBIDWQIUGkcgQXMgdGhlIHNjYW5zIHNheTsgYmVmb3JlIHRoZW0gIiIsICJvZmZlcmVkIiwgImFjY2VwdGVkIjsgIndpdGhkcmF3biIuCgpMCgQEAwIREgNbAhcaPyBUaGUgY29kZXMgb2YgdGhlIGNhcnJpZXJzIHRoYXQgZGVjbGluZWQsIHdpdGggYmxhbmtzIGJldHdlZW4uCgooCgQEAwISEgNdAhIaGyBXaGF0IGl0cyBjYXJyaWVyIGlzIG93ZWQuCgo4CgIEBBIEYQBqARosIFdoYXQgd2FzIHRvbGQgb2YgYSBwYXJjZWw6IGVhY2ggc2NhbiBvbmNlLgoKKQoCBAUSBG0AewEaHSBXaGF0IGhhcHBlbmVkIHRvIGEgcmVxdWVzdC4KYgZwcm90bzM")
}

/// A rule set: its rules are in the content, which is read whole.
struct RuleSetRow: TableRow {
    var code: String
    var version: Int64
    var changedAtMs: Int64
    /// A RuleSet.
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

    static let table: SQLFragment = "delivery_rule_set"
    static var columnsCount: Int { 4 }
    static var key: [Column] { [.code] }
    static let insertion: RowStatement<RuleSetRow> = insert()

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

/// What was asked for at once, and what it costs.
struct OrderRow: TableRow {
    var orderId: Int64
    var readerId: Int64
    var ruleSet: String
    var carrier: String
    var category: String
    var currency: String
    var requestedAtMs: Int64
    /// The free rule that holds; empty: none.
    var freeRule: String
    /// What the reader owes in all, and what of it was taken back since.
    var fee: Int64
    var waived: Int64

    /// The row with these columns set.
    init(
        orderId: Int64 = 0,
        readerId: Int64 = 0,
        ruleSet: String = "",
        carrier: String = "",
        category: String = "",
        currency: String = "",
        requestedAtMs: Int64 = 0,
        freeRule: String = "",
        fee: Int64 = 0,
        waived: Int64 = 0
    ) {
        self.orderId = orderId
        self.readerId = readerId
        self.ruleSet = ruleSet
        self.carrier = carrier
        self.category = category
        self.currency = currency
        self.requestedAtMs = requestedAtMs
        self.freeRule = freeRule
        self.fee = fee
        self.waived = waived
    }

    /// The columns, in the order in which they are read.
    enum Column: String, CaseIterable {
        case orderId = "order_id"
        case readerId = "reader_id"
        case ruleSet = "rule_set"
        case carrier = "carrier"
        case category = "category"
        case currency = "currency"
        case requestedAtMs = "requested_at_ms"
        case freeRule = "free_rule"
        case fee = "fee"
        case waived = "waived"
    }

    static let table: SQLFragment = "delivery_order"
    static var columnsCount: Int { 10 }
    static var key: [Column] { [.orderId] }
    static let insertion: RowStatement<OrderRow> = insert()

    init(next row: Row) throws(Row.ColumnError) {
        self.orderId = try row.nextInteger()
        self.readerId = try row.nextInteger()
        self.ruleSet = try row.nextText()
        self.carrier = try row.nextText()
        self.category = try row.nextText()
        self.currency = try row.nextText()
        self.requestedAtMs = try row.nextInteger()
        self.freeRule = try row.nextText()
        self.fee = try row.nextInteger()
        self.waived = try row.nextInteger()
    }

    func parameter(_ column: Column) -> SQLValue {
        switch column {
        case .orderId: .integer(orderId)
        case .readerId: .integer(readerId)
        case .ruleSet: .text(ruleSet)
        case .carrier: .text(carrier)
        case .category: .text(category)
        case .currency: .text(currency)
        case .requestedAtMs: .integer(requestedAtMs)
        case .freeRule: .text(freeRule)
        case .fee: .integer(fee)
        case .waived: .integer(waived)
        }
    }
}

/// A row of `delivery_request`.
struct RequestRow: TableRow {
    var requestId: Int64
    var orderId: Int64
    var parcelId: Int64
    var ruleSet: String
    var readerId: Int64
    var state: String
    var recordId: Int64
    var title: String
    var itemId: Int64
    var barcode: String
    var callNumber: String
    /// The branch that is asked to pick it.
    var branchId: Int64
    var branchCode: String
    /// In Circulation; 0: none any more.
    var holdId: Int64
    var requestedAtMs: Int64
    var promisedAtMs: Int64
    /// When its timer is due; 0: it is finished.
    var alarmAtMs: Int64
    var late: Bool
    var doneAtMs: Int64
    var loanId: Int64
    var dueAtMs: Int64
    /// The keys of its own open item of work, and of the one that says that it is late; empty: there is none.
    var workKey: String
    var lateKey: String
    /// When the reader had it, or could pick it up: what a promise is measured by; 0: not yet.
    var arrivedAtMs: Int64

    /// The row with these columns set.
    init(
        requestId: Int64 = 0,
        orderId: Int64 = 0,
        parcelId: Int64 = 0,
        ruleSet: String = "",
        readerId: Int64 = 0,
        state: String = "",
        recordId: Int64 = 0,
        title: String = "",
        itemId: Int64 = 0,
        barcode: String = "",
        callNumber: String = "",
        branchId: Int64 = 0,
        branchCode: String = "",
        holdId: Int64 = 0,
        requestedAtMs: Int64 = 0,
        promisedAtMs: Int64 = 0,
        alarmAtMs: Int64 = 0,
        late: Bool = false,
        doneAtMs: Int64 = 0,
        loanId: Int64 = 0,
        dueAtMs: Int64 = 0,
        workKey: String = "",
        lateKey: String = "",
        arrivedAtMs: Int64 = 0
    ) {
        self.requestId = requestId
        self.orderId = orderId
        self.parcelId = parcelId
        self.ruleSet = ruleSet
        self.readerId = readerId
        self.state = state
        self.recordId = recordId
        self.title = title
        self.itemId = itemId
        self.barcode = barcode
        self.callNumber = callNumber
        self.branchId = branchId
        self.branchCode = branchCode
        self.holdId = holdId
        self.requestedAtMs = requestedAtMs
        self.promisedAtMs = promisedAtMs
        self.alarmAtMs = alarmAtMs
        self.late = late
        self.doneAtMs = doneAtMs
        self.loanId = loanId
        self.dueAtMs = dueAtMs
        self.workKey = workKey
        self.lateKey = lateKey
        self.arrivedAtMs = arrivedAtMs
    }

    /// The columns, in the order in which they are read.
    enum Column: String, CaseIterable {
        case requestId = "request_id"
        case orderId = "order_id"
        case parcelId = "parcel_id"
        case ruleSet = "rule_set"
        case readerId = "reader_id"
        case state = "state"
        case recordId = "record_id"
        case title = "title"
        case itemId = "item_id"
        case barcode = "barcode"
        case callNumber = "call_number"
        case branchId = "branch_id"
        case branchCode = "branch_code"
        case holdId = "hold_id"
        case requestedAtMs = "requested_at_ms"
        case promisedAtMs = "promised_at_ms"
        case alarmAtMs = "alarm_at_ms"
        case late = "late"
        case doneAtMs = "done_at_ms"
        case loanId = "loan_id"
        case dueAtMs = "due_at_ms"
        case workKey = "work_key"
        case lateKey = "late_key"
        case arrivedAtMs = "arrived_at_ms"
    }

    static let table: SQLFragment = "delivery_request"
    static var columnsCount: Int { 24 }
    static var key: [Column] { [.requestId] }
    static let insertion: RowStatement<RequestRow> = insert()

    init(next row: Row) throws(Row.ColumnError) {
        self.requestId = try row.nextInteger()
        self.orderId = try row.nextInteger()
        self.parcelId = try row.nextInteger()
        self.ruleSet = try row.nextText()
        self.readerId = try row.nextInteger()
        self.state = try row.nextText()
        self.recordId = try row.nextInteger()
        self.title = try row.nextText()
        self.itemId = try row.nextInteger()
        self.barcode = try row.nextText()
        self.callNumber = try row.nextText()
        self.branchId = try row.nextInteger()
        self.branchCode = try row.nextText()
        self.holdId = try row.nextInteger()
        self.requestedAtMs = try row.nextInteger()
        self.promisedAtMs = try row.nextInteger()
        self.alarmAtMs = try row.nextInteger()
        self.late = try row.nextInteger() != 0
        self.doneAtMs = try row.nextInteger()
        self.loanId = try row.nextInteger()
        self.dueAtMs = try row.nextInteger()
        self.workKey = try row.nextText()
        self.lateKey = try row.nextText()
        self.arrivedAtMs = try row.nextInteger()
    }

    func parameter(_ column: Column) -> SQLValue {
        switch column {
        case .requestId: .integer(requestId)
        case .orderId: .integer(orderId)
        case .parcelId: .integer(parcelId)
        case .ruleSet: .text(ruleSet)
        case .readerId: .integer(readerId)
        case .state: .text(state)
        case .recordId: .integer(recordId)
        case .title: .text(title)
        case .itemId: .integer(itemId)
        case .barcode: .text(barcode)
        case .callNumber: .text(callNumber)
        case .branchId: .integer(branchId)
        case .branchCode: .text(branchCode)
        case .holdId: .integer(holdId)
        case .requestedAtMs: .integer(requestedAtMs)
        case .promisedAtMs: .integer(promisedAtMs)
        case .alarmAtMs: .integer(alarmAtMs)
        case .late: .integer(late ? 1 : 0)
        case .doneAtMs: .integer(doneAtMs)
        case .loanId: .integer(loanId)
        case .dueAtMs: .integer(dueAtMs)
        case .workKey: .text(workKey)
        case .lateKey: .text(lateKey)
        case .arrivedAtMs: .integer(arrivedAtMs)
        }
    }
}

/// A row of `delivery_parcel`.
struct ParcelRow: TableRow {
    var parcelId: Int64
    var orderId: Int64
    var readerId: Int64
    var carrier: String
    /// The carrier's partner; empty: the library's own people, or nobody yet.
    var partner: String
    /// A Form.
    var form: Int64
    var point: String
    /// Masked.
    var recipient: String
    /// An Address.
    var address: [UInt8]
    var branchId: Int64
    var branchCode: String
    var branchName: String
    var volumes: Int64
    var promisedAtMs: Int64
    var offeredAtMs: Int64
    var acceptedAtMs: Int64
    /// As the scans say; before them "", "offered", "accepted"; "withdrawn".
    var state: String
    /// The codes of the carriers that declined, with blanks between.
    var declined: String
    /// What its carrier is owed.
    var cost: Int64

    /// The row with these columns set.
    init(
        parcelId: Int64 = 0,
        orderId: Int64 = 0,
        readerId: Int64 = 0,
        carrier: String = "",
        partner: String = "",
        form: Int64 = 0,
        point: String = "",
        recipient: String = "",
        address: [UInt8] = [],
        branchId: Int64 = 0,
        branchCode: String = "",
        branchName: String = "",
        volumes: Int64 = 0,
        promisedAtMs: Int64 = 0,
        offeredAtMs: Int64 = 0,
        acceptedAtMs: Int64 = 0,
        state: String = "",
        declined: String = "",
        cost: Int64 = 0
    ) {
        self.parcelId = parcelId
        self.orderId = orderId
        self.readerId = readerId
        self.carrier = carrier
        self.partner = partner
        self.form = form
        self.point = point
        self.recipient = recipient
        self.address = address
        self.branchId = branchId
        self.branchCode = branchCode
        self.branchName = branchName
        self.volumes = volumes
        self.promisedAtMs = promisedAtMs
        self.offeredAtMs = offeredAtMs
        self.acceptedAtMs = acceptedAtMs
        self.state = state
        self.declined = declined
        self.cost = cost
    }

    /// The columns, in the order in which they are read.
    enum Column: String, CaseIterable {
        case parcelId = "parcel_id"
        case orderId = "order_id"
        case readerId = "reader_id"
        case carrier = "carrier"
        case partner = "partner"
        case form = "form"
        case point = "point"
        case recipient = "recipient"
        case address = "address"
        case branchId = "branch_id"
        case branchCode = "branch_code"
        case branchName = "branch_name"
        case volumes = "volumes"
        case promisedAtMs = "promised_at_ms"
        case offeredAtMs = "offered_at_ms"
        case acceptedAtMs = "accepted_at_ms"
        case state = "state"
        case declined = "declined"
        case cost = "cost"
    }

    static let table: SQLFragment = "delivery_parcel"
    static var columnsCount: Int { 19 }
    static var key: [Column] { [.parcelId] }
    static let insertion: RowStatement<ParcelRow> = insert()

    init(next row: Row) throws(Row.ColumnError) {
        self.parcelId = try row.nextInteger()
        self.orderId = try row.nextInteger()
        self.readerId = try row.nextInteger()
        self.carrier = try row.nextText()
        self.partner = try row.nextText()
        self.form = try row.nextInteger()
        self.point = try row.nextText()
        self.recipient = try row.nextText()
        self.address = try row.nextBlob()
        self.branchId = try row.nextInteger()
        self.branchCode = try row.nextText()
        self.branchName = try row.nextText()
        self.volumes = try row.nextInteger()
        self.promisedAtMs = try row.nextInteger()
        self.offeredAtMs = try row.nextInteger()
        self.acceptedAtMs = try row.nextInteger()
        self.state = try row.nextText()
        self.declined = try row.nextText()
        self.cost = try row.nextInteger()
    }

    func parameter(_ column: Column) -> SQLValue {
        switch column {
        case .parcelId: .integer(parcelId)
        case .orderId: .integer(orderId)
        case .readerId: .integer(readerId)
        case .carrier: .text(carrier)
        case .partner: .text(partner)
        case .form: .integer(form)
        case .point: .text(point)
        case .recipient: .text(recipient)
        case .address: .blob(address)
        case .branchId: .integer(branchId)
        case .branchCode: .text(branchCode)
        case .branchName: .text(branchName)
        case .volumes: .integer(volumes)
        case .promisedAtMs: .integer(promisedAtMs)
        case .offeredAtMs: .integer(offeredAtMs)
        case .acceptedAtMs: .integer(acceptedAtMs)
        case .state: .text(state)
        case .declined: .text(declined)
        case .cost: .integer(cost)
        }
    }
}

/// What was told of a parcel: each scan once.
struct ScanRow: TableRow {
    var parcelId: Int64
    var atMs: Int64
    var kind: Int64
    var partner: String
    var reference: String
    var note: String
    var recordedAtMs: Int64

    /// The row with these columns set.
    init(
        parcelId: Int64 = 0,
        atMs: Int64 = 0,
        kind: Int64 = 0,
        partner: String = "",
        reference: String = "",
        note: String = "",
        recordedAtMs: Int64 = 0
    ) {
        self.parcelId = parcelId
        self.atMs = atMs
        self.kind = kind
        self.partner = partner
        self.reference = reference
        self.note = note
        self.recordedAtMs = recordedAtMs
    }

    /// The columns, in the order in which they are read.
    enum Column: String, CaseIterable {
        case parcelId = "parcel_id"
        case atMs = "at_ms"
        case kind = "kind"
        case partner = "partner"
        case reference = "reference"
        case note = "note"
        case recordedAtMs = "recorded_at_ms"
    }

    static let table: SQLFragment = "delivery_scan"
    static var columnsCount: Int { 7 }
    static var key: [Column] { [.parcelId, .atMs, .kind] }
    static let insertion: RowStatement<ScanRow> = insert()

    init(next row: Row) throws(Row.ColumnError) {
        self.parcelId = try row.nextInteger()
        self.atMs = try row.nextInteger()
        self.kind = try row.nextInteger()
        self.partner = try row.nextText()
        self.reference = try row.nextText()
        self.note = try row.nextText()
        self.recordedAtMs = try row.nextInteger()
    }

    func parameter(_ column: Column) -> SQLValue {
        switch column {
        case .parcelId: .integer(parcelId)
        case .atMs: .integer(atMs)
        case .kind: .integer(kind)
        case .partner: .text(partner)
        case .reference: .text(reference)
        case .note: .text(note)
        case .recordedAtMs: .integer(recordedAtMs)
        }
    }
}

/// What happened to a request.
struct RequestHistoryRow: TableRow {
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

    static let table: SQLFragment = "delivery_history"
    static var columnsCount: Int { 12 }
    static var key: [Column] { [.requestId, .recordedAtMs, .historyId] }
    static let insertion: RowStatement<RequestHistoryRow> = insert()

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
