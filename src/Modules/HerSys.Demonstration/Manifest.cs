using HerSys.Platform.Modules.Manifest;

[assembly: Module(
    Id = "HerSys.Demonstration",
    Name = "体験の入口",
    NameEn = "Way into the demonstration",
    Description = "体験用の自治体を用意し、最初のページから役割を選んで入れるようにします。開発用の設定のときだけ働きます。",
    DescriptionEn = "Sets up governments to try the product with, and lets one step into a role from the first page. Works in development only.",
    Category = "体験",
    Dependencies = ["HerSys.Settings", "HerSys.Tenants", "HerSys.Users"],
    DefaultTenantOnly = true)]

[assembly: Feature(
    Id = "HerSys.Demonstration.Cases",
    Name = "体験用の記録",
    NameEn = "Records to try the product with",
    Description = "架空の人の1か月分の記録と届け出を入れます。実在の人の情報と混ぜないでください。",
    DescriptionEn = "Brings a month of records and notifications of people who do not exist. Never mix them with those of real people.",
    Category = "体験",
    Dependencies = ["HerSys.Cases", "HerSys.Reporting", "HerSys.Settings", "HerSys.Users"])]
