using HerSys.Platform.Modules.Manifest;

[assembly: Module(Id = "HerSys.Probe", Name = "試験用", NameEn = "Probe", Dependencies = ["HerSys.Users"])]
[assembly: Feature(Id = "HerSys.Probe.Alpha", Name = "試験用アルファ", NameEn = "Probe alpha")]
[assembly: Feature(Id = "HerSys.Probe.First", Name = "試験用一", NameEn = "Probe first")]
[assembly: Feature(Id = "HerSys.Probe.Second", Name = "試験用二", NameEn = "Probe second")]
[assembly: Feature(Id = "HerSys.Probe.BadOptions", Name = "試験用の悪い設定", NameEn = "Probe bad options")]
[assembly: Feature(Id = "HerSys.Probe.BadService", Name = "試験用の悪い登録", NameEn = "Probe bad service")]
[assembly: Feature(Id = "HerSys.Probe.Operator", Name = "試験用運営", NameEn = "Probe operator", DefaultTenantOnly = true)]
