// The rows of lectern.delivery.rows. Generated from Delivery/rows.proto by protoc-gen-lectern. DO NOT EDIT.
// swift-format-ignore-file

internal import LecternKit
internal import LecternMessages

/// The tables of requests and parcels. Amounts are minor units.
enum DeliveryRows {
    /// The file and those that it imports, for the plugin's `fileDescriptors`.
    static let descriptors = EncodedDescriptors("CvM7CiBnb29nbGUvcHJvdG9idWYvZGVzY3JpcHRvci5wcm90bxIPZ29vZ2xlLnByb3RvYnVmIk0KEUZpbGVEZXNjcmlwdG9yU2V0EjgKBGZpbGUYASADKAsyJC5nb29nbGUucHJvdG9idWYuRmlsZURlc2NyaXB0b3JQcm90b1IEZmlsZSLkBAoTRmlsZURlc2NyaXB0b3JQcm90bxISCgRuYW1lGAEgASgJUgRuYW1lEhgKB3BhY2thZ2UYAiABKAlSB3BhY2thZ2USHgoKZGVwZW5kZW5jeRgDIAMoCVIKZGVwZW5kZW5jeRIrChFwdWJsaWNfZGVwZW5kZW5jeRgKIAMoBVIQcHVibGljRGVwZW5kZW5jeRInCg93ZWFrX2RlcGVuZGVuY3kYCyADKAVSDndlYWtEZXBlbmRlbmN5EkMKDG1lc3NhZ2VfdHlwZRgEIAMoCzIgLmdvb2dsZS5wcm90b2J1Zi5EZXNjcmlwdG9yUHJvdG9SC21lc3NhZ2VUeXBlEkEKCWVudW1fdHlwZRgFIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5FbnVtRGVzY3JpcHRvclByb3RvUghlbnVtVHlwZRJBCgdzZXJ2aWNlGAYgAygLMicuZ29vZ2xlLnByb3RvYnVmLlNlcnZpY2VEZXNjcmlwdG9yUHJvdG9SB3NlcnZpY2USQwoJZXh0ZW5zaW9uGAcgAygLMiUuZ29vZ2xlLnByb3RvYnVmLkZpZWxkRGVzY3JpcHRvclByb3RvUglleHRlbnNpb24SNgoHb3B0aW9ucxgIIAEoCzIcLmdvb2dsZS5wcm90b2J1Zi5GaWxlT3B0aW9uc1IHb3B0aW9ucxJJChBzb3VyY2VfY29kZV9pbmZvGAkgASgLMh8uZ29vZ2xlLnByb3RvYnVmLlNvdXJjZUNvZGVJbmZvUg5zb3VyY2VDb2RlSW5mbxIWCgZzeW50YXgYDCABKAlSBnN5bnRheCK5BgoPRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSOwoFZmllbGQYAiADKAsyJS5nb29nbGUucHJvdG9idWYuRmllbGREZXNjcmlwdG9yUHJvdG9SBWZpZWxkEkMKCWV4dGVuc2lvbhgGIAMoCzIlLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90b1IJZXh0ZW5zaW9uEkEKC25lc3RlZF90eXBlGAMgAygLMiAuZ29vZ2xlLnByb3RvYnVmLkRlc2NyaXB0b3JQcm90b1IKbmVzdGVkVHlwZRJBCgllbnVtX3R5cGUYBCADKAsyJC5nb29nbGUucHJvdG9idWYuRW51bURlc2NyaXB0b3JQcm90b1IIZW51bVR5cGUSWAoPZXh0ZW5zaW9uX3JhbmdlGAUgAygLMi8uZ29vZ2xlLnByb3RvYnVmLkRlc2NyaXB0b3JQcm90by5FeHRlbnNpb25SYW5nZVIOZXh0ZW5zaW9uUmFuZ2USRAoKb25lb2ZfZGVjbBgIIAMoCzIlLmdvb2dsZS5wcm90b2J1Zi5PbmVvZkRlc2NyaXB0b3JQcm90b1IJb25lb2ZEZWNsEjkKB29wdGlvbnMYByABKAsyHy5nb29nbGUucHJvdG9idWYuTWVzc2FnZU9wdGlvbnNSB29wdGlvbnMSVQoOcmVzZXJ2ZWRfcmFuZ2UYCSADKAsyLi5nb29nbGUucHJvdG9idWYuRGVzY3JpcHRvclByb3RvLlJlc2VydmVkUmFuZ2VSDXJlc2VydmVkUmFuZ2USIwoNcmVzZXJ2ZWRfbmFtZRgKIAMoCVIMcmVzZXJ2ZWROYW1lGnoKDkV4dGVuc2lvblJhbmdlEhQKBXN0YXJ0GAEgASgFUgVzdGFydBIQCgNlbmQYAiABKAVSA2VuZBJACgdvcHRpb25zGAMgASgLMiYuZ29vZ2xlLnByb3RvYnVmLkV4dGVuc2lvblJhbmdlT3B0aW9uc1IHb3B0aW9ucxo3Cg1SZXNlcnZlZFJhbmdlEhQKBXN0YXJ0GAEgASgFUgVzdGFydBIQCgNlbmQYAiABKAVSA2VuZCJ8ChVFeHRlbnNpb25SYW5nZU9wdGlvbnMSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAiLBBgoURmllbGREZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRIWCgZudW1iZXIYAyABKAVSBm51bWJlchJBCgVsYWJlbBgEIAEoDjIrLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90by5MYWJlbFIFbGFiZWwSPgoEdHlwZRgFIAEoDjIqLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90by5UeXBlUgR0eXBlEhsKCXR5cGVfbmFtZRgGIAEoCVIIdHlwZU5hbWUSGgoIZXh0ZW5kZWUYAiABKAlSCGV4dGVuZGVlEiMKDWRlZmF1bHRfdmFsdWUYByABKAlSDGRlZmF1bHRWYWx1ZRIfCgtvbmVvZl9pbmRleBgJIAEoBVIKb25lb2ZJbmRleBIbCglqc29uX25hbWUYCiABKAlSCGpzb25OYW1lEjcKB29wdGlvbnMYCCABKAsyHS5nb29nbGUucHJvdG9idWYuRmllbGRPcHRpb25zUgdvcHRpb25zEicKD3Byb3RvM19vcHRpb25hbBgRIAEoCFIOcHJvdG8zT3B0aW9uYWwitgIKBFR5cGUSDwoLVFlQRV9ET1VCTEUQARIOCgpUWVBFX0ZMT0FUEAISDgoKVFlQRV9JTlQ2NBADEg8KC1RZUEVfVUlOVDY0EAQSDgoKVFlQRV9JTlQzMhAFEhAKDFRZUEVfRklYRUQ2NBAGEhAKDFRZUEVfRklYRUQzMhAHEg0KCVRZUEVfQk9PTBAIEg8KC1RZUEVfU1RSSU5HEAkSDgoKVFlQRV9HUk9VUBAKEhAKDFRZUEVfTUVTU0FHRRALEg4KClRZUEVfQllURVMQDBIPCgtUWVBFX1VJTlQzMhANEg0KCVRZUEVfRU5VTRAOEhEKDVRZUEVfU0ZJWEVEMzIQDxIRCg1UWVBFX1NGSVhFRDY0EBASDwoLVFlQRV9TSU5UMzIQERIPCgtUWVBFX1NJTlQ2NBASIkMKBUxhYmVsEhIKDkxBQkVMX09QVElPTkFMEAESEgoOTEFCRUxfUkVRVUlSRUQQAhISCg5MQUJFTF9SRVBFQVRFRBADImMKFE9uZW9mRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSNwoHb3B0aW9ucxgCIAEoCzIdLmdvb2dsZS5wcm90b2J1Zi5PbmVvZk9wdGlvbnNSB29wdGlvbnMi4wIKE0VudW1EZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRI/CgV2YWx1ZRgCIAMoCzIpLmdvb2dsZS5wcm90b2J1Zi5FbnVtVmFsdWVEZXNjcmlwdG9yUHJvdG9SBXZhbHVlEjYKB29wdGlvbnMYAyABKAsyHC5nb29nbGUucHJvdG9idWYuRW51bU9wdGlvbnNSB29wdGlvbnMSXQoOcmVzZXJ2ZWRfcmFuZ2UYBCADKAsyNi5nb29nbGUucHJvdG9idWYuRW51bURlc2NyaXB0b3JQcm90by5FbnVtUmVzZXJ2ZWRSYW5nZVINcmVzZXJ2ZWRSYW5nZRIjCg1yZXNlcnZlZF9uYW1lGAUgAygJUgxyZXNlcnZlZE5hbWUaOwoRRW51bVJlc2VydmVkUmFuZ2USFAoFc3RhcnQYASABKAVSBXN0YXJ0EhAKA2VuZBgCIAEoBVIDZW5kIoMBChhFbnVtVmFsdWVEZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRIWCgZudW1iZXIYAiABKAVSBm51bWJlchI7CgdvcHRpb25zGAMgASgLMiEuZ29vZ2xlLnByb3RvYnVmLkVudW1WYWx1ZU9wdGlvbnNSB29wdGlvbnMipwEKFlNlcnZpY2VEZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRI+CgZtZXRob2QYAiADKAsyJi5nb29nbGUucHJvdG9idWYuTWV0aG9kRGVzY3JpcHRvclByb3RvUgZtZXRob2QSOQoHb3B0aW9ucxgDIAEoCzIfLmdvb2dsZS5wcm90b2J1Zi5TZXJ2aWNlT3B0aW9uc1IHb3B0aW9ucyKJAgoVTWV0aG9kRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSHQoKaW5wdXRfdHlwZRgCIAEoCVIJaW5wdXRUeXBlEh8KC291dHB1dF90eXBlGAMgASgJUgpvdXRwdXRUeXBlEjgKB29wdGlvbnMYBCABKAsyHi5nb29nbGUucHJvdG9idWYuTWV0aG9kT3B0aW9uc1IHb3B0aW9ucxIwChBjbGllbnRfc3RyZWFtaW5nGAUgASgIOgVmYWxzZVIPY2xpZW50U3RyZWFtaW5nEjAKEHNlcnZlcl9zdHJlYW1pbmcYBiABKAg6BWZhbHNlUg9zZXJ2ZXJTdHJlYW1pbmcikQkKC0ZpbGVPcHRpb25zEiEKDGphdmFfcGFja2FnZRgBIAEoCVILamF2YVBhY2thZ2USMAoUamF2YV9vdXRlcl9jbGFzc25hbWUYCCABKAlSEmphdmFPdXRlckNsYXNzbmFtZRI1ChNqYXZhX211bHRpcGxlX2ZpbGVzGAogASgIOgVmYWxzZVIRamF2YU11bHRpcGxlRmlsZXMSRAodamF2YV9nZW5lcmF0ZV9lcXVhbHNfYW5kX2hhc2gYFCABKAhCAhgBUhlqYXZhR2VuZXJhdGVFcXVhbHNBbmRIYXNoEjoKFmphdmFfc3RyaW5nX2NoZWNrX3V0ZjgYGyABKAg6BWZhbHNlUhNqYXZhU3RyaW5nQ2hlY2tVdGY4ElMKDG9wdGltaXplX2ZvchgJIAEoDjIpLmdvb2dsZS5wcm90b2J1Zi5GaWxlT3B0aW9ucy5PcHRpbWl6ZU1vZGU6BVNQRUVEUgtvcHRpbWl6ZUZvchIdCgpnb19wYWNrYWdlGAsgASgJUglnb1BhY2thZ2USNQoTY2NfZ2VuZXJpY19zZXJ2aWNlcxgQIAEoCDoFZmFsc2VSEWNjR2VuZXJpY1NlcnZpY2VzEjkKFWphdmFfZ2VuZXJpY19zZXJ2aWNlcxgRIAEoCDoFZmFsc2VSE2phdmFHZW5lcmljU2VydmljZXMSNQoTcHlfZ2VuZXJpY19zZXJ2aWNlcxgSIAEoCDoFZmFsc2VSEXB5R2VuZXJpY1NlcnZpY2VzEjcKFHBocF9nZW5lcmljX3NlcnZpY2VzGCogASgIOgVmYWxzZVIScGhwR2VuZXJpY1NlcnZpY2VzEiUKCmRlcHJlY2F0ZWQYFyABKAg6BWZhbHNlUgpkZXByZWNhdGVkEi4KEGNjX2VuYWJsZV9hcmVuYXMYHyABKAg6BHRydWVSDmNjRW5hYmxlQXJlbmFzEioKEW9iamNfY2xhc3NfcHJlZml4GCQgASgJUg9vYmpjQ2xhc3NQcmVmaXgSKQoQY3NoYXJwX25hbWVzcGFjZRglIAEoCVIPY3NoYXJwTmFtZXNwYWNlEiEKDHN3aWZ0X3ByZWZpeBgnIAEoCVILc3dpZnRQcmVmaXgSKAoQcGhwX2NsYXNzX3ByZWZpeBgoIAEoCVIOcGhwQ2xhc3NQcmVmaXgSIwoNcGhwX25hbWVzcGFjZRgpIAEoCVIMcGhwTmFtZXNwYWNlEjQKFnBocF9tZXRhZGF0YV9uYW1lc3BhY2UYLCABKAlSFHBocE1ldGFkYXRhTmFtZXNwYWNlEiEKDHJ1YnlfcGFja2FnZRgtIAEoCVILcnVieVBhY2thZ2USWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24iOgoMT3B0aW1pemVNb2RlEgkKBVNQRUVEEAESDQoJQ09ERV9TSVpFEAISEAoMTElURV9SVU5USU1FEAMqCQjoBxCAgICAAkoECCYQJyLjAgoOTWVzc2FnZU9wdGlvbnMSPAoXbWVzc2FnZV9zZXRfd2lyZV9mb3JtYXQYASABKAg6BWZhbHNlUhRtZXNzYWdlU2V0V2lyZUZvcm1hdBJMCh9ub19zdGFuZGFyZF9kZXNjcmlwdG9yX2FjY2Vzc29yGAIgASgIOgVmYWxzZVIcbm9TdGFuZGFyZERlc2NyaXB0b3JBY2Nlc3NvchIlCgpkZXByZWNhdGVkGAMgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBIbCgltYXBfZW50cnkYByABKAhSCG1hcEVudHJ5ElgKFHVuaW50ZXJwcmV0ZWRfb3B0aW9uGOcHIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5VbmludGVycHJldGVkT3B0aW9uUhN1bmludGVycHJldGVkT3B0aW9uKgkI6AcQgICAgAJKBAgEEAVKBAgFEAZKBAgGEAdKBAgIEAlKBAgJEAoikgQKDEZpZWxkT3B0aW9ucxJBCgVjdHlwZRgBIAEoDjIjLmdvb2dsZS5wcm90b2J1Zi5GaWVsZE9wdGlvbnMuQ1R5cGU6BlNUUklOR1IFY3R5cGUSFgoGcGFja2VkGAIgASgIUgZwYWNrZWQSRwoGanN0eXBlGAYgASgOMiQuZ29vZ2xlLnByb3RvYnVmLkZpZWxkT3B0aW9ucy5KU1R5cGU6CUpTX05PUk1BTFIGanN0eXBlEhkKBGxhenkYBSABKAg6BWZhbHNlUgRsYXp5Ei4KD3VudmVyaWZpZWRfbGF6eRgPIAEoCDoFZmFsc2VSDnVudmVyaWZpZWRMYXp5EiUKCmRlcHJlY2F0ZWQYAyABKAg6BWZhbHNlUgpkZXByZWNhdGVkEhkKBHdlYWsYCiABKAg6BWZhbHNlUgR3ZWFrElgKFHVuaW50ZXJwcmV0ZWRfb3B0aW9uGOcHIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5VbmludGVycHJldGVkT3B0aW9uUhN1bmludGVycHJldGVkT3B0aW9uIi8KBUNUeXBlEgoKBlNUUklORxAAEggKBENPUkQQARIQCgxTVFJJTkdfUElFQ0UQAiI1CgZKU1R5cGUSDQoJSlNfTk9STUFMEAASDQoJSlNfU1RSSU5HEAESDQoJSlNfTlVNQkVSEAIqCQjoBxCAgICAAkoECAQQBSJzCgxPbmVvZk9wdGlvbnMSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAiLAAQoLRW51bU9wdGlvbnMSHwoLYWxsb3dfYWxpYXMYAiABKAhSCmFsbG93QWxpYXMSJQoKZGVwcmVjYXRlZBgDIAEoCDoFZmFsc2VSCmRlcHJlY2F0ZWQSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAkoECAUQBiKeAQoQRW51bVZhbHVlT3B0aW9ucxIlCgpkZXByZWNhdGVkGAEgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbioJCOgHEICAgIACIpwBCg5TZXJ2aWNlT3B0aW9ucxIlCgpkZXByZWNhdGVkGCEgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbioJCOgHEICAgIACIuACCg1NZXRob2RPcHRpb25zEiUKCmRlcHJlY2F0ZWQYISABKAg6BWZhbHNlUgpkZXByZWNhdGVkEnEKEWlkZW1wb3RlbmN5X2xldmVsGCIgASgOMi8uZ29vZ2xlLnByb3RvYnVmLk1ldGhvZE9wdGlvbnMuSWRlbXBvdGVuY3lMZXZlbDoTSURFTVBPVEVOQ1lfVU5LTk9XTlIQaWRlbXBvdGVuY3lMZXZlbBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbiJQChBJZGVtcG90ZW5jeUxldmVsEhcKE0lERU1QT1RFTkNZX1VOS05PV04QABITCg9OT19TSURFX0VGRkVDVFMQARIOCgpJREVNUE9URU5UEAIqCQjoBxCAgICAAiKaAwoTVW5pbnRlcnByZXRlZE9wdGlvbhJBCgRuYW1lGAIgAygLMi0uZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb24uTmFtZVBhcnRSBG5hbWUSKQoQaWRlbnRpZmllcl92YWx1ZRgDIAEoCVIPaWRlbnRpZmllclZhbHVlEiwKEnBvc2l0aXZlX2ludF92YWx1ZRgEIAEoBFIQcG9zaXRpdmVJbnRWYWx1ZRIsChJuZWdhdGl2ZV9pbnRfdmFsdWUYBSABKANSEG5lZ2F0aXZlSW50VmFsdWUSIQoMZG91YmxlX3ZhbHVlGAYgASgBUgtkb3VibGVWYWx1ZRIhCgxzdHJpbmdfdmFsdWUYByABKAxSC3N0cmluZ1ZhbHVlEicKD2FnZ3JlZ2F0ZV92YWx1ZRgIIAEoCVIOYWdncmVnYXRlVmFsdWUaSgoITmFtZVBhcnQSGwoJbmFtZV9wYXJ0GAEgAigJUghuYW1lUGFydBIhCgxpc19leHRlbnNpb24YAiACKAhSC2lzRXh0ZW5zaW9uIqcCCg5Tb3VyY2VDb2RlSW5mbxJECghsb2NhdGlvbhgBIAMoCzIoLmdvb2dsZS5wcm90b2J1Zi5Tb3VyY2VDb2RlSW5mby5Mb2NhdGlvblIIbG9jYXRpb24azgEKCExvY2F0aW9uEhYKBHBhdGgYASADKAVCAhABUgRwYXRoEhYKBHNwYW4YAiADKAVCAhABUgRzcGFuEikKEGxlYWRpbmdfY29tbWVudHMYAyABKAlSD2xlYWRpbmdDb21tZW50cxIrChF0cmFpbGluZ19jb21tZW50cxgEIAEoCVIQdHJhaWxpbmdDb21tZW50cxI6ChlsZWFkaW5nX2RldGFjaGVkX2NvbW1lbnRzGAYgAygJUhdsZWFkaW5nRGV0YWNoZWRDb21tZW50cyLRAQoRR2VuZXJhdGVkQ29kZUluZm8STQoKYW5ub3RhdGlvbhgBIAMoCzItLmdvb2dsZS5wcm90b2J1Zi5HZW5lcmF0ZWRDb2RlSW5mby5Bbm5vdGF0aW9uUgphbm5vdGF0aW9uGm0KCkFubm90YXRpb24SFgoEcGF0aBgBIAMoBUICEAFSBHBhdGgSHwoLc291cmNlX2ZpbGUYAiABKAlSCnNvdXJjZUZpbGUSFAoFYmVnaW4YAyABKAVSBWJlZ2luEhAKA2VuZBgEIAEoBVIDZW5kQn4KE2NvbS5nb29nbGUucHJvdG9idWZCEERlc2NyaXB0b3JQcm90b3NIAVotZ29vZ2xlLmdvbGFuZy5vcmcvcHJvdG9idWYvdHlwZXMvZGVzY3JpcHRvcnBi+AEBogIDR1BCqgIaR29vZ2xlLlByb3RvYnVmLlJlZmxlY3Rpb24KgSkKFWxlY3Rlcm4vb3B0aW9ucy5wcm90bxIHbGVjdGVybhogZ29vZ2xlL3Byb3RvYnVmL2Rlc2NyaXB0b3IucHJvdG8iawoFUGFydHkSNgoLY2VydGlmaWNhdGUYASABKA4yFC5sZWN0ZXJuLkNlcnRpZmljYXRlUgtjZXJ0aWZpY2F0ZRIqCgdzZXNzaW9uGAIgASgOMhAubGVjdGVybi5TZXNzaW9uUgdzZXNzaW9uIpcCCgRSdWxlEiQKBWFsbG93GAEgAygLMg4ubGVjdGVybi5QYXJ0eVIFYWxsb3cSJwoGZWZmZWN0GAIgASgOMg8ubGVjdGVybi5FZmZlY3RSBmVmZmVjdBIdCgp0aW1lb3V0X21zGAMgASgNUgl0aW1lb3V0TXMSFgoGaW5saW5lGAQgASgIUgZpbmxpbmUSGAoHcmVhc29ucxgFIAMoCVIHcmVhc29ucxIYCgdwcmVwYXJlGAYgASgIUgdwcmVwYXJlEhYKBnNlY3JldBgHIAEoCFIGc2VjcmV0EicKBmZvbGxvdxgIIAEoCzIPLmxlY3Rlcm4uRm9sbG93UgZmb2xsb3cSFAoFcmlnaHQYCSABKAlSBXJpZ2h0IkEKBkZvbGxvdxIWCgZ0b3BpY3MYASADKAlSBnRvcGljcxIfCgtmcm9tX29sZGVzdBgCIAEoCFIKZnJvbU9sZGVzdCJWCgZSZWFzb24SFgoGc3RhdHVzGAEgASgFUgZzdGF0dXMSDgoCemgYAiABKAlSAnpoEg4KAmVuGAMgASgJUgJlbhIUCgVmYWN0cxgEIAMoCVIFZmFjdHMikwIKBVRhYmxlEhIKBG5hbWUYASABKAlSBG5hbWUSEAoDa2V5GAIgAygJUgNrZXkSFgoGcGVyc29uGAMgAygJUgZwZXJzb24SKgoFZXJhc2UYBCABKA4yFC5sZWN0ZXJuLlRhYmxlLkVyYXNlUgVlcmFzZRIUCgVibGFuaxgFIAMoCVIFYmxhbmsSGgoIbWVudGlvbnMYBiADKAlSCG1lbnRpb25zEhIKBG9wZW4YByABKAlSBG9wZW4SGQoIa2VwdF9mb3IYCCABKAlSB2tlcHRGb3IiPwoFRXJhc2USFQoRRVJBU0VfVU5TUEVDSUZJRUQQABIKCgZERUxFVEUQARIJCgVCTEFOSxACEggKBEtFRVAQAyIWCgRWaWV3Eg4KAm9mGAEgASgJUgJvZipPCgtDZXJ0aWZpY2F0ZRISCg5OT19DRVJUSUZJQ0FURRAAEgoKBkRFVklDRRABEgsKB1BBUlRORVIQAhIICgRERVNLEAMSCQoFQURNSU4QBCowCgdTZXNzaW9uEg4KCk5PX1NFU1NJT04QABIKCgZSRUFERVIQARIJCgVTVEFGRhACKicKBkVmZmVjdBIICgROT05FEAASCAoEUkVBRBABEgkKBVdSSVRFEAI6QwoEcnVsZRIeLmdvb2dsZS5wcm90b2J1Zi5NZXRob2RPcHRpb25zGNGGAyABKAsyDS5sZWN0ZXJuLlJ1bGVSBHJ1bGU6TAoGcmVhc29uEiEuZ29vZ2xlLnByb3RvYnVmLkVudW1WYWx1ZU9wdGlvbnMY0YYDIAEoCzIPLmxlY3Rlcm4uUmVhc29uUgZyZWFzb246RwoFdGFibGUSHy5nb29nbGUucHJvdG9idWYuTWVzc2FnZU9wdGlvbnMY0YYDIAEoCzIOLmxlY3Rlcm4uVGFibGVSBXRhYmxlOkQKBHZpZXcSHy5nb29nbGUucHJvdG9idWYuTWVzc2FnZU9wdGlvbnMY0oYDIAEoCzINLmxlY3Rlcm4uVmlld1IEdmlld0qWHgr0AQoBDBIDAwASGukBIFdoYXQgYSBtZXRob2QgbWF5IGRvIGFuZCB3aG8gbWF5IGNhbGwgaXQsIHNhaWQgb25jZSwgYmVzaWRlIHRoZSBtZXRob2QuIFRoZSBnZW5lcmF0b3IgdHVybnMgdGhlc2UKIG9wdGlvbnMgaW50byB0aGUgdGFibGUgdGhhdCB0aGUgZGFlbW9uIGVuZm9yY2VzIGFuZCBpbnRvIHRoZSByZWZlcmVuY2UgcGFnZS4gTGlrZXdpc2UgdGhlIHRhYmxlcyBvZiBhIHBsdWdpbiwKIGluIGEgZmlsZSBvZiBpdHMgb3duLgoKZgoCBQASBAkAEwEaWiBXaGF0IGEgY2FsbGVyJ3MgVExTIGNlcnRpZmljYXRlIG1ha2VzIGl0LiBUaGUgcm9sZSBpcyBwYXJ0IG9mIHRoZSBjZXJ0aWZpY2F0ZSdzIFNBTiBVUkkuCgo+CgQFAAIBEgMMAg0aMSBBIGtpb3NrLCBhIGxvY2tlciwgYSBnYXRlOiB1bmF0dGVuZGVkIGhhcmR3YXJlLgoKSQoEBQACAhIDDgIOGjwgVGhlIGJhY2tlbmQgb2YgYSBib29rc2hvcCwgYSBjb3VyaWVyLCBhIG1pbmktcHJvZ3JhbSBob3N0LgoKHgoEBQACAxIDEAILGhEgQSBzdGFmZmVkIGRlc2suCgogCgQFAAIEEgMSAgwaEyBBbiBhZG1pbmlzdHJhdG9yLgoKLQoCBQESBBYAGgEaISBXaG8gaXMgc2lnbmVkIGluIGF0IHRoZSBjYWxsZXIuCgoxCgIEABIEHQAgARolIE9uZSBraW5kIG9mIGNhbGxlci4gQm90aCBtdXN0IGhvbGQuCgopCgIFAhIEIwAqARodIFdoYXQgYSBtZXRob2QgZG9lcyB0byBkYXRhLgoKHwoEBQICABIDJQILGhIgVG91Y2hlcyBubyBkYXRhLgoKIgoEBQICARIDJwILGhUgUmVhZHMgb25lIHNuYXBzaG90LgoKJwoEBQICAhIDKQIMGhogUnVucyBpbiBvbmUgdHJhbnNhY3Rpb24uCgolCgIEARIELQBBARoZIFRoZSBydWxlIG9mIG9uZSBtZXRob2QuCgpECgQEAQIAEgMvAhsaNyBBbnkgb2YgdGhlc2UgbWF5IGNhbGw7IGVtcHR5OiBvbmx5IG90aGVyIHBsdWdpbnMgbWF5LgoKaAoEBAECAhIDMgIYGlsgVGhlIHRpbWUgYSBjYWxsIG1heSB0YWtlIHVubGVzcyB0aGUgY2FsbGVyIHNheXMgb3RoZXJ3aXNlOyAwIGlzIHRoZSBkYWVtb24ncyBvd24gZGVmYXVsdC4KCq4BCgQEAQIDEgM1AhIaoAEgTk9ORSBvciBSRUFEOiBzbyBsaXR0bGUgd29yayB0aGF0IGl0IG1heSBydW4gb24gdGhlIHJlYWN0b3IuIEEgUkVBRCB0aGVyZSB0aGF0IHByb3ZlcyB0byBiZSBtb3JlLCBvciB3b3VsZCBoYXZlIHRvCiB3YWl0LCBpcyBydW4gYWdhaW4gb24gdGhlIHN0b3JlJ3MgdGhyZWFkcy4KCl4KBAQBAgQSAzcCHhpRIE5hbWVzIG9mIHRoZSB2YWx1ZXMgb2YgdGhlIHNlcnZpY2UncyBSZWFzb24gZW51bSB0aGF0IHRoaXMgbWV0aG9kIHJlZnVzZXMgd2l0aC4KClsKBAQBAgUSAzkCExpOIFRoZSBoYW5kbGVyIGhhcyBhIHNsb3cgcGFydCB0aGF0IHJ1bnMgYmVmb3JlIHRoZSB0cmFuc2FjdGlvbiwgb24gYSBzbmFwc2hvdC4KCmwKBAQBAgYSAzsCEhpfIFRoZSBhbnN3ZXIgaG9sZHMgYSBzZWNyZXQ6IGl0IGlzIG5ldmVyIHN0b3JlZCB1bmRlciBpdHMgcmVxdWVzdCBrZXksIGFuZCBhIHJlcGVhdCBydW5zIGFnYWluLgoKkAEKBAQBAgcSAz0CFBqCASBPdGhlciBwbHVnaW5zIG9ubHksIFdSSVRFOiB0aGUgaG9zdCBjYWxscyB0aGUgbWV0aG9kIGZvciBlYWNoIGNoYW5nZSBvZiB0aGVzZSB0b3BpY3MsIHdob3NlIHJlcXVlc3QgaXMgYSBsZWN0ZXJuLmhvc3QudjEuQ2hhbmdlLgoK0QEKBAQBAggSA0ACExrDASBXaGF0IGEgbWVtYmVyIG9mIHN0YWZmIG11c3QgYmUgYWxsb3dlZCB0byBkbywgImNpcmN1bGF0aW9uLmxlbmQiOiB0aGUgcGFydGllcyB3aXRoIHNlc3Npb24gU1RBRkYgYXJlIGZvciBzZXNzaW9ucyB0aGF0IGhhdmUgdGhpcwogcmlnaHQuICIqIjogYW55IG1lbWJlciBvZiBzdGFmZi4gR2l2ZW4gd2hlcmV2ZXIgc3RhZmYgbWF5IGNhbGwuCgorCgIEAhIERABJARofIFRvcGljcyB0aGF0IGEgbWV0aG9kIGZvbGxvd3MuCgpDCgQEAgIAEgNGAh0aNiAiY2lyY3VsYXRpb24ubG9hbiIsIG9yIGEgYmVnaW5uaW5nLCAiY2lyY3VsYXRpb24uKiIuCgp3CgQEAgIBEgNIAhcaaiBCZWdpbnMgd2l0aCB0aGUgb2xkZXN0IGNoYW5nZSB0aGF0IGlzIGtlcHQ7IGVsc2Ugd2l0aCB0aG9zZSB0aGF0IGNvbWUgYWZ0ZXIgdGhlIHBsdWdpbiB3YXMgZmlyc3QgbG9hZGVkLgoKVwoCBAMSBEwAUgEaSyBIb3cgYSByZWFzb24gaXMgdG9sZCB0byBhIHByb2dyYW0gKHRoZSBnUlBDIHN0YXR1cyBjb2RlKSBhbmQgdG8gYSBwZXJzb24uCgo4CgQEAwIDEgNRAhwaKyBOYW1lcyBvZiB0aGUgZmFjdHMgdGhhdCBtYXkgY29tZSB3aXRoIGl0LgoKYwoCBAQSBFUAcQEaVyBBIHRhYmxlIG9mIGEgcGx1Z2luOiB0aGUgbWVzc2FnZSBpcyBpdHMgcm93LCBlYWNoIGZpZWxkIGEgY29sdW1uIG9mIHRoZSBmaWVsZCdzIG5hbWUuCgpOCgQEBAQAEgRXAl8DGkAgV2hhdCBoYXBwZW5zIHRvIHRoZSByb3cgd2hlbiBhIHBlcnNvbiB0aGF0IGl0IG5hbWVzIGlzIGVyYXNlZC4KCpwBCgYEBAQAAgESA1oEDxqMASBUaGUgcm93IGlzIGRlbGV0ZWQgd2hlcmUgdGhlIGZpcnN0IGNvbHVtbiBvZiBgcGVyc29uYCBuYW1lcyB0aGUgcGVyc29uOyB3aGVyZSBhbm90aGVyIG9uZSBkb2VzLCB0aGF0IGJlY29tZXMgTlVMTCB3aGVyZSBpdCBtYXkgYmUsIGVsc2UgMC4KCmcKBgQEBAACAhIDXAQOGlggVGhlIHJvdyBzdGF5czsgdGhlIGNvbHVtbnMgdGhhdCBuYW1lIHRoZSBwZXJzb24gYmVjb21lIE5VTEwgd2hlcmUgdGhleSBtYXkgYmUsIGVsc2UgMC4KCigKBgQEBAACAxIDXgQNGhkgVGhlIHJvdyBzdGF5cyBhcyBpdCBpcy4KCkEKBAQEAgASA2ECEho0ICJjaXJjdWxhdGlvbl9pdGVtIjsgYmVnaW5zIHdpdGggdGhlIHBsdWdpbidzIG5hbWUuCgouCgQEBAIBEgNjAhoaISBUaGUgY29sdW1ucyBvZiB0aGUgcHJpbWFyeSBrZXkuCgqYAQoEBAQCAhIDZQIdGooBIENvbHVtbnMgdGhhdCBob2xkIHRoZSBudW1iZXIgb2YgYSBwZXJzb246IHdoYXQgaXMgZXhwb3J0ZWQgYW5kIGVyYXNlZCB3aXRoIHRoYXQgcGVyc29uIGlzIGZvdW5kIGJ5IHRoZW0uIFRoZSBmaXJzdCBzYXlzIHdob3NlIHJvdyBpdCBpcy4KCmUKBAQEAgQSA2gCHBpYIEJMQU5LOiBmdXJ0aGVyIGNvbHVtbnMgdGhhdCB0ZWxsIG9mIHRoZSBwZXJzb24gd2hvc2Ugcm93IGl0IGlzOyB0aGV5IGFyZSBlbXB0aWVkLCB0b28uCgqYAgoEBAQCBRIDawIfGooCIENvbHVtbnMgaW4gd2hpY2ggYSBwZXJzb24gbWF5IGJlIG1lbnRpb25lZCwgYnkgbnVtYmVyIG9yIGJ5IG5hbWUsIGFzIHRleHQgb3IgaW4gYSBtZXNzYWdlOiB3aGVyZSBvbmUgaXMsIHRoZSByb3cgaXMgZXhwb3J0ZWQgd2l0aCB0aGF0CiBwZXJzb24sIGFuZCB0aGUgY29sdW1uIGlzIGVtcHRpZWQgd2hlbiB0aGUgcGVyc29uIGlzIGVyYXNlZCwgdW5sZXNzIHRoZSByb3cgaXMga2VwdC4gVGFibGVzIHdpdGhvdXQgYSBwZXJzb24gbWF5IGhhdmUgdGhlbSwgdG9vLgoK1QEKBAQEAgYSA24CEhrHASBBIGNvbmRpdGlvbiBvbiB0aGUgY29sdW1ucywgaW4gdGhlIFNRTCB0aGF0IGJvdGggc3RvcmVzIHRha2U6ICJyZXR1cm5lZF9hdF9tcyBJUyBOVUxMIi4gV2hpbGUgc3VjaCBhIHJvdyBpcyBhIHBlcnNvbidzLCB0aGUgcGVyc29uIGlzIG5vdAogZXJhc2VkLiBBbiBpbmRleCBzaG91bGQgZmluZCBhIHBlcnNvbidzIHJvd3MgdGhhdCBtZWV0IGl0LgoKbwoEBAQCBxIDcAIWGmIgV2hhdCBpcyBsZWZ0IG9mIHRoZSByb3cgaXMga2VwdCBmb3IsIGluIGEgZmV3IHdvcmRzIGZvciBwZW9wbGU6ICJib29ra2VlcGluZyIuIE5lZWRlZCB3aXRoIEtFRVAuCgpTCgIEBRIEdAB3ARpHIFNvbWUgY29sdW1ucyBvZiBhIHRhYmxlLCBmb3Igc3RhdGVtZW50cyB0aGF0IHJlYWQgbm8gbW9yZSB0aGFuIHRob3NlLgoKQAoEBAUCABIDdgIQGjMgVGhlIG1lc3NhZ2Ugb2YgdGhlIHRhYmxlJ3Mgcm93LCBpbiB0aGUgc2FtZSBmaWxlLgpiBnByb3RvMwqGHwoTRGVsaXZlcnkvcm93cy5wcm90bxIVbGVjdGVybi5kZWxpdmVyeS5yb3dzGhVsZWN0ZXJuL29wdGlvbnMucHJvdG8ilwEKClJ1bGVTZXRSb3cSEgoEY29kZRgBIAEoCVIEY29kZRIYCgd2ZXJzaW9uGAIgASgDUgd2ZXJzaW9uEiIKDWNoYW5nZWRfYXRfbXMYAyABKANSC2NoYW5nZWRBdE1zEhgKB2NvbnRlbnQYBCABKAxSB2NvbnRlbnQ6HYq1GBkKEWRlbGl2ZXJ5X3J1bGVfc2V0EgRjb2RlItgCCghPcmRlclJvdxIZCghvcmRlcl9pZBgBIAEoA1IHb3JkZXJJZBIbCglyZWFkZXJfaWQYAiABKANSCHJlYWRlcklkEhkKCHJ1bGVfc2V0GAMgASgJUgdydWxlU2V0EhgKB2NhcnJpZXIYBCABKAlSB2NhcnJpZXISGgoIY2F0ZWdvcnkYBSABKAlSCGNhdGVnb3J5EhoKCGN1cnJlbmN5GAYgASgJUghjdXJyZW5jeRImCg9yZXF1ZXN0ZWRfYXRfbXMYByABKANSDXJlcXVlc3RlZEF0TXMSGwoJZnJlZV9ydWxlGAggASgJUghmcmVlUnVsZRIQCgNmZWUYCSABKANSA2ZlZRIWCgZ3YWl2ZWQYCiABKANSBndhaXZlZDo4irUYNAoOZGVsaXZlcnlfb3JkZXISCG9yZGVyX2lkGglyZWFkZXJfaWQgAkILYm9va2tlZXBpbmcilgYKClJlcXVlc3RSb3cSHQoKcmVxdWVzdF9pZBgBIAEoA1IJcmVxdWVzdElkEhkKCG9yZGVyX2lkGAIgASgDUgdvcmRlcklkEhsKCXBhcmNlbF9pZBgDIAEoA1IIcGFyY2VsSWQSGQoIcnVsZV9zZXQYBCABKAlSB3J1bGVTZXQSGwoJcmVhZGVyX2lkGAUgASgDUghyZWFkZXJJZBIUCgVzdGF0ZRgGIAEoCVIFc3RhdGUSGwoJcmVjb3JkX2lkGAcgASgDUghyZWNvcmRJZBIUCgV0aXRsZRgIIAEoCVIFdGl0bGUSFwoHaXRlbV9pZBgJIAEoA1IGaXRlbUlkEhgKB2JhcmNvZGUYCiABKAlSB2JhcmNvZGUSHwoLY2FsbF9udW1iZXIYCyABKAlSCmNhbGxOdW1iZXISGwoJYnJhbmNoX2lkGAwgASgDUghicmFuY2hJZBIfCgticmFuY2hfY29kZRgNIAEoCVIKYnJhbmNoQ29kZRIXCgdob2xkX2lkGA4gASgDUgZob2xkSWQSJgoPcmVxdWVzdGVkX2F0X21zGA8gASgDUg1yZXF1ZXN0ZWRBdE1zEiQKDnByb21pc2VkX2F0X21zGBAgASgDUgxwcm9taXNlZEF0TXMSHgoLYWxhcm1fYXRfbXMYESABKANSCWFsYXJtQXRNcxISCgRsYXRlGBIgASgIUgRsYXRlEhwKCmRvbmVfYXRfbXMYEyABKANSCGRvbmVBdE1zEhcKB2xvYW5faWQYFCABKANSBmxvYW5JZBIaCglkdWVfYXRfbXMYFSABKANSB2R1ZUF0TXMSGQoId29ya19rZXkYFiABKAlSB3dvcmtLZXkSGQoIbGF0ZV9rZXkYFyABKAlSB2xhdGVLZXkSIgoNYXJyaXZlZF9hdF9tcxgYIAEoA1ILYXJyaXZlZEF0TXM6Voq1GFIKEGRlbGl2ZXJ5X3JlcXVlc3QSCnJlcXVlc3RfaWQaCXJlYWRlcl9pZCACOg5kb25lX2F0X21zID0gMEIVaG93IHByb21pc2VzIGFyZSBrZXB0IoIFCglQYXJjZWxSb3cSGwoJcGFyY2VsX2lkGAEgASgDUghwYXJjZWxJZBIZCghvcmRlcl9pZBgCIAEoA1IHb3JkZXJJZBIbCglyZWFkZXJfaWQYAyABKANSCHJlYWRlcklkEhgKB2NhcnJpZXIYBCABKAlSB2NhcnJpZXISGAoHcGFydG5lchgFIAEoCVIHcGFydG5lchISCgRmb3JtGAYgASgDUgRmb3JtEhQKBXBvaW50GAcgASgJUgVwb2ludBIcCglyZWNpcGllbnQYCCABKAlSCXJlY2lwaWVudBIYCgdhZGRyZXNzGAkgASgMUgdhZGRyZXNzEhsKCWJyYW5jaF9pZBgKIAEoA1IIYnJhbmNoSWQSHwoLYnJhbmNoX2NvZGUYCyABKAlSCmJyYW5jaENvZGUSHwoLYnJhbmNoX25hbWUYDCABKAlSCmJyYW5jaE5hbWUSGAoHdm9sdW1lcxgNIAEoA1IHdm9sdW1lcxIkCg5wcm9taXNlZF9hdF9tcxgOIAEoA1IMcHJvbWlzZWRBdE1zEiIKDW9mZmVyZWRfYXRfbXMYDyABKANSC29mZmVyZWRBdE1zEiQKDmFjY2VwdGVkX2F0X21zGBAgASgDUgxhY2NlcHRlZEF0TXMSFAoFc3RhdGUYESABKAlSBXN0YXRlEhoKCGRlY2xpbmVkGBIgASgJUghkZWNsaW5lZBISCgRjb3N0GBMgASgDUgRjb3N0OluKtRhXCg9kZWxpdmVyeV9wYXJjZWwSCXBhcmNlbF9pZBoJcmVhZGVyX2lkIAIqCXJlY2lwaWVudCoHYWRkcmVzc0IYd2hhdCBpdHMgY2FycmllciBpcyBvd2VkIvQBCgdTY2FuUm93EhsKCXBhcmNlbF9pZBgBIAEoA1IIcGFyY2VsSWQSEwoFYXRfbXMYAiABKANSBGF0TXMSEgoEa2luZBgDIAEoA1IEa2luZBIYCgdwYXJ0bmVyGAQgASgJUgdwYXJ0bmVyEhwKCXJlZmVyZW5jZRgFIAEoCVIJcmVmZXJlbmNlEhIKBG5vdGUYBiABKAlSBG5vdGUSJAoOcmVjb3JkZWRfYXRfbXMYByABKANSDHJlY29yZGVkQXRNczoxirUYLQoNZGVsaXZlcnlfc2NhbhIJcGFyY2VsX2lkEgVhdF9tcxIEa2luZDIEbm90ZSLbAwoRUmVxdWVzdEhpc3RvcnlSb3cSHQoKcmVxdWVzdF9pZBgBIAEoA1IJcmVxdWVzdElkEh0KCmhpc3RvcnlfaWQYAiABKANSCWhpc3RvcnlJZBIUCgVldmVudBgDIAEoCVIFZXZlbnQSHQoKZnJvbV9zdGF0ZRgEIAEoCVIJZnJvbVN0YXRlEhkKCHRvX3N0YXRlGAUgASgJUgd0b1N0YXRlEiQKDmhhcHBlbmVkX2F0X21zGAYgASgDUgxoYXBwZW5lZEF0TXMSJAoOcmVjb3JkZWRfYXRfbXMYByABKANSDHJlY29yZGVkQXRNcxIWCgZwZXJzb24YCCABKANSBnBlcnNvbhIaCgh0ZXJtaW5hbBgJIAEoCVIIdGVybWluYWwSFgoGbWV0aG9kGAogASgJUgZtZXRob2QSHwoLcmVxdWVzdF9rZXkYCyABKAlSCnJlcXVlc3RLZXkSFgoGZGV0YWlsGAwgASgJUgZkZXRhaWw6Z4q1GGMKEGRlbGl2ZXJ5X2hpc3RvcnkSCnJlcXVlc3RfaWQSDnJlY29yZGVkX2F0X21zEgpoaXN0b3J5X2lkGgZwZXJzb24gAjIGZGV0YWlsQhVob3cgcHJvbWlzZXMgYXJlIGtlcHRK0AkKSAoBDBIDAQASGj4gVGhlIHRhYmxlcyBvZiByZXF1ZXN0cyBhbmQgcGFyY2Vscy4gQW1vdW50cyBhcmUgbWlub3IgdW5pdHMuCgpMCgIEABIEBwAOARpAIEEgcnVsZSBzZXQ6IGl0cyBydWxlcyBhcmUgaW4gdGhlIGNvbnRlbnQsIHdoaWNoIGlzIHJlYWQgd2hvbGUuCgoZCgQEAAIDEgMNAhQaDCBBIFJ1bGVTZXQuCgo8CgIEARIEEQAfARowIFdoYXQgd2FzIGFza2VkIGZvciBhdCBvbmNlLCBhbmQgd2hhdCBpdCBjb3N0cy4KCjUKBAQBAgcSAxsCFxooIFRoZSBmcmVlIHJ1bGUgdGhhdCBob2xkczsgZW1wdHk6IG5vbmUuCgpQCgQEAQIIEgMdAhAaQyBXaGF0IHRoZSByZWFkZXIgb3dlcyBpbiBhbGwsIGFuZCB3aGF0IG9mIGl0IHdhcyB0YWtlbiBiYWNrIHNpbmNlLgoKMwoEBAICCxIDLwIXGiYgVGhlIGJyYW5jaCB0aGF0IGlzIGFza2VkIHRvIHBpY2sgaXQuCgowCgQEAgINEgMyAhUaIyBJbiBDaXJjdWxhdGlvbjsgMDogbm9uZSBhbnkgbW9yZS4KCjgKBAQCAhASAzYCGRorIFdoZW4gaXRzIHRpbWVyIGlzIGR1ZTsgMDogaXQgaXMgZmluaXNoZWQuCgp1CgQEAgIVEgM8AhcaaCBUaGUga2V5cyBvZiBpdHMgb3duIG9wZW4gaXRlbSBvZiB3b3JrLCBhbmQgb2YgdGhlIG9uZSB0aGF0IHNheXMgdGhhdCBpdCBpcyBsYXRlOyBlbXB0eTogdGhlcmUgaXMgbm9uZS4KCmYKBAQCAhcSAz8CGxpZIFdoZW4gdGhlIHJlYWRlciBoYWQgaXQsIG9yIGNvdWxkIHBpY2sgaXQgdXA6IHdoYXQgYSBwcm9taXNlIGlzIG1lYXN1cmVkIGJ5OyAwOiBub3QgeWV0LgoKVQoEBAMCBBIDSQIVGkggVGhlIGNhcnJpZXIncyBwYXJ0bmVyOyBlbXB0eTogdGhlIGxpYnJhcnkncyBvd24gcGVvcGxlLCBvciBub2JvZHkgeWV0LgoKFgoEBAMCBRIDSwIRGgkgQSBGb3JtLgoKFgoEBAMCBxIDTgIXGgkgTWFza2VkLgoKGgoEBAMCCBIDUAIUGg0gQW4gQWRkcmVzcy4KClQKBAQDAhASA1kCFBpHIEFzIHRoZSBzY2FucyBzYXk7IGJlZm9yZSB0aGVtICIiLCAib2ZmZXJlZCIsICJhY2NlcHRlZCI7ICJ3aXRoZHJhd24iLgoKTAoEBAMCERIDWwIXGj8gVGhlIGNvZGVzIG9mIHRoZSBjYXJyaWVycyB0aGF0IGRlY2xpbmVkLCB3aXRoIGJsYW5rcyBiZXR3ZWVuLgoKKAoEBAMCEhIDXQISGhsgV2hhdCBpdHMgY2FycmllciBpcyBvd2VkLgoKOAoCBAQSBGEAagEaLCBXaGF0IHdhcyB0b2xkIG9mIGEgcGFyY2VsOiBlYWNoIHNjYW4gb25jZS4KCikKAgQFEgRtAHsBGh0gV2hhdCBoYXBwZW5lZCB0byBhIHJlcXVlc3QuCmIGcHJvdG8z")
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
