using HerSys.Platform.Modules.Manifest;

[assembly: Module(
    Id = "HerSys.Cases",
    Name = "患者と現在のステータス",
    NameEn = "Cases and current status",
    Description = "患者の記録、現在のステータスの履歴、療養解除の判定と決定を扱います。",
    DescriptionEn = "Keeps the record of each case, the history of its current status, and the assessment and decision of release.",
    Category = "患者",
    Dependencies = ["HerSys.Users", "HerSys.Audit", "HerSys.Settings"])]
