using HerSys.Platform.Modules.Manifest;

[assembly: Module(
    Id = "HerSys.Reporting",
    Name = "発生届",
    NameEn = "Notifications",
    Description = "医療機関が発生届を出し、保健所が受理します。差し戻し、訂正、取下げの経過をすべて残します。",
    DescriptionEn = "Clinics file the legal notification and health centers receive it; sending back, amending and withdrawing stay on record.",
    Category = "患者",
    Dependencies = ["HerSys.Users", "HerSys.Audit", "HerSys.Settings", "HerSys.Cases"])]

[assembly: Feature(
    Id = "HerSys.Reporting.NationalTiers",
    Name = "入力の優先順位(全国)",
    NameEn = "Tiers of the notification (nation)",
    Description = "発生届の項目をどの順に急いで入力するかを、全国について決めます。",
    DescriptionEn = "Sets, for the whole nation, how urgently each item of the notification is needed.",
    Category = "患者",
    DefaultTenantOnly = true,
    Dependencies = ["HerSys.Users", "HerSys.Audit", "HerSys.Settings"])]
