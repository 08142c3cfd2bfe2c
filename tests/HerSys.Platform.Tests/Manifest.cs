using HerSys.Platform.Modules.Manifest;

[assembly: Module(Id = "HerSys.Platform.Tests", Name = "試験", NameEn = "Tests")]
[assembly: Feature(Id = "HerSys.Platform.Tests.Extra", Name = "追加", NameEn = "Extra")]
