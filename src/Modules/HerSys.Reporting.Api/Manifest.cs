using HerSys.Platform.Modules.Manifest;

[assembly: Module(
    Id = "HerSys.Reporting.Api",
    Name = "発生届のAPI",
    NameEn = "API for notifications",
    Description = "医療機関のシステムから、発生届の提出・訂正・取下げと、その後の経過の確認ができます。",
    DescriptionEn = "Clinics' own systems file, amend and withdraw notifications and ask for the course afterwards.",
    Category = "患者",
    Dependencies = ["HerSys.Reporting"])]
