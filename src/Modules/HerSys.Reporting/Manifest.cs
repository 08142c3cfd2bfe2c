using HerSys.Platform.Modules.Manifest;

[assembly: Module(
    Id = "HerSys.Reporting",
    Name = "発生届",
    NameEn = "Notifications",
    Description = "医療機関が発生届を出し、保健所が受理します。差し戻し、訂正、取下げの経過をすべて残します。",
    DescriptionEn = "Clinics file the legal notification and health centers receive it; sending back, amending and withdrawing stay on record.",
    Category = "患者",
    Dependencies = ["HerSys.Users", "HerSys.Audit", "HerSys.Settings", "HerSys.Cases"])]
