using HerSys.Platform.Modules.Manifest;

[assembly: Module(
    Id = "HerSys.Tenants",
    Name = "テナント管理",
    NameEn = "Tenants",
    Description = "自治体を加え、初期設定し、機能を配り、止めます。",
    DescriptionEn = "Adds governments, sets them up, hands out features and takes them out of service.",
    Category = "運営",
    DefaultTenantOnly = true)]
