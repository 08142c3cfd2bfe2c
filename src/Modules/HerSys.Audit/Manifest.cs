using HerSys.Platform.Modules.Manifest;

[assembly: Module(
    Id = "HerSys.Audit",
    Name = "監査記録",
    NameEn = "Audit ledger",
    Description = "だれが、いつ、どの人の記録に何をしたかを、消せない形で残します。",
    DescriptionEn = "Keeps who did what with whose record and when, in a form that nobody can erase.",
    Category = "基盤",
    IsAlwaysEnabled = true)]
