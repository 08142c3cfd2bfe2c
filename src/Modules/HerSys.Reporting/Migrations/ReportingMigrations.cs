using HerSys.Platform.Data.Migrations;

namespace HerSys.Reporting.Migrations;

/// <summary>Tables of notifications, their revisions and history, and drafts.</summary>
internal sealed class ReportingMigrations : DataMigration
{
    public override int Create()
    {
        CreateNotifications();
        CreateRevisions();
        CreateEvents();
        CreateDrafts();
        return 1;
    }

    /// <summary>The tenant's own form, and notifications that ask less while they surge.</summary>
    public int UpdateFrom1()
    {
        CreateFormRevisions();
        CreateOwnAnswers();
        Schema.AddColumn<int>("Depth", "Notifications", nullable: false, defaultValue: 0);
        Schema.AddColumn<int>("FiledDepth", "Notifications", nullable: false, defaultValue: 0);
        Schema.AddColumn<DateTimeOffset>("CompletedAt", "Notifications", nullable: true);
        Schema.CreateTenantIndex("Notifications", ["Depth", "Priority", "SubmittedAt"]);
        return 2;
    }

    private void CreateFormRevisions()
    {
        Schema.CreateTenantTable("FormRevisions", t => new
        {
            Id = t.Column<Guid>(),
            Number = t.Column<int>(),
            EffectiveFrom = t.Column<DateOnly>(),
            Additions = t.Column<string>(),
            Summary = t.Column<string>(maxLength: Lengths.Text),
            Reason = t.Column<string>(maxLength: Lengths.Reason),
            At = t.Column<DateTimeOffset>(),
            ChangedById = t.Column<Guid>(nullable: true),
            ChangedBy = t.Column<string>(maxLength: Lengths.Name),
        });
        Schema.CreateTenantIndex("FormRevisions", ["Number"], unique: true);
        Schema.AppendOnly("FormRevisions");
    }

    private void CreateOwnAnswers()
    {
        Schema.CreateTenantTable(
            "NotificationOwnAnswers",
            t => new
            {
                Id = t.Column<Guid>(),
                NotificationId = t.Column<Guid>(),
                CaseId = t.Column<Guid>(),
                Code = t.Column<string>(maxLength: Lengths.Code),
                Words = t.Column<string>(maxLength: Lengths.Text),
                SearchKey = t.Column<string>(maxLength: Lengths.Text),
            },
            t =>
            {
                t.References(x => x.NotificationId, "Notifications");
                t.References(x => x.CaseId, "Cases");
            });
        Schema.CreateTenantIndex("NotificationOwnAnswers", ["Code", "SearchKey"]);
        Schema.CreateTenantIndex("NotificationOwnAnswers", ["NotificationId", "Code"], unique: true);
        Schema.CreateTenantIndex("NotificationOwnAnswers", ["CaseId"]);
    }

    private void CreateNotifications()
    {
        Schema.CreateTenantTable(
            "Notifications",
            t => new
            {
                Id = t.Column<Guid>(),
                State = t.Column<int>(),
                FormVersion = t.Column<string>(maxLength: Lengths.FormVersion),
                Revision = t.Column<int>(),
                Answers = t.Column<string>(),
                CaseId = t.Column<Guid>(),
                PersonId = t.Column<Guid>(),
                HerSysId = t.Column<string>(maxLength: Lengths.HerSysId),
                InstitutionId = t.Column<Guid>(nullable: true),
                InstitutionName = t.Column<string>(maxLength: Lengths.Name),
                DoctorName = t.Column<string>(maxLength: Lengths.Name),
                HealthCenterId = t.Column<Guid>(nullable: true),
                LocationMunicipality = t.Column<string>(maxLength: Lengths.Municipality, nullable: true),
                LocationText = t.Column<string>(maxLength: Lengths.Text),
                IsOutsideArea = t.Column<bool>(),
                PersonName = t.Column<string>(maxLength: Lengths.Name),
                Kana = t.Column<string>(maxLength: Lengths.Name),
                KanaKey = t.Column<string>(maxLength: Lengths.Name),
                Phone = t.Column<string>(maxLength: Lengths.Code),
                BirthDate = t.Column<DateOnly>(nullable: true),
                Age = t.Column<int>(nullable: true),
                PatientType = t.Column<string>(maxLength: Lengths.Code),
                Severity = t.Column<string>(maxLength: Lengths.Code),
                ReportDate = t.Column<DateOnly>(nullable: true),
                DiagnosisDate = t.Column<DateOnly>(nullable: true),
                Priority = t.Column<int>(),
                WarningCount = t.Column<int>(),
                Channel = t.Column<int>(),
                EnteredById = t.Column<Guid>(nullable: true),
                EnteredBy = t.Column<string>(maxLength: Lengths.Name),
                SubmittedAt = t.Column<DateTimeOffset>(),
                FirstSubmittedAt = t.Column<DateTimeOffset>(),
                ReceivedAt = t.Column<DateTimeOffset>(nullable: true),
                ReceivedById = t.Column<Guid>(nullable: true),
                StateSince = t.Column<DateTimeOffset>(),
                StateReason = t.Column<string>(maxLength: Lengths.Reason, nullable: true),
                StateBy = t.Column<string>(maxLength: Lengths.Name, nullable: true),
                Version = t.Column<long>(),
            },
            t => t.References(x => x.CaseId, "Cases"));
        Schema.CreateTenantIndex("Notifications", ["CaseId"]);
        Schema.CreateTenantIndex("Notifications", ["State", "Priority", "SubmittedAt"]);
        Schema.CreateTenantIndex("Notifications", ["InstitutionId", "State", "SubmittedAt"]);
        Schema.CreateTenantIndex("Notifications", ["BirthDate"]);
    }

    private void CreateRevisions()
    {
        Schema.CreateTenantTable(
            "NotificationRevisions",
            t => new
            {
                Id = t.Column<Guid>(),
                NotificationId = t.Column<Guid>(),
                Number = t.Column<int>(),
                FormKey = t.Column<Guid>(),
                FormVersion = t.Column<string>(maxLength: Lengths.FormVersion),
                Answers = t.Column<string>(),
                Confirmed = t.Column<string>(maxLength: Lengths.Confirmed),
                Reason = t.Column<string>(maxLength: Lengths.Reason, nullable: true),
                At = t.Column<DateTimeOffset>(),
                EnteredById = t.Column<Guid>(nullable: true),
                EnteredBy = t.Column<string>(maxLength: Lengths.Name),
            },
            t => t.References(x => x.NotificationId, "Notifications"));
        Schema.CreateTenantIndex("NotificationRevisions", ["NotificationId", "Number"], unique: true);
        Schema.CreateTenantIndex("NotificationRevisions", ["FormKey"], unique: true);
        Schema.AppendOnly("NotificationRevisions");
    }

    private void CreateEvents()
    {
        Schema.CreateTenantTable(
            "NotificationEvents",
            t => new
            {
                Id = t.Column<Guid>(),
                NotificationId = t.Column<Guid>(),
                Kind = t.Column<int>(),
                Revision = t.Column<int>(),
                At = t.Column<DateTimeOffset>(),
                ActorId = t.Column<Guid>(nullable: true),
                ActorName = t.Column<string>(maxLength: Lengths.Name),
                OrganisationName = t.Column<string>(maxLength: Lengths.Name, nullable: true),
                Reason = t.Column<string>(maxLength: Lengths.Reason, nullable: true),
            },
            t => t.References(x => x.NotificationId, "Notifications"));
        Schema.CreateTenantIndex("NotificationEvents", ["NotificationId"]);
        Schema.AppendOnly("NotificationEvents");
    }

    private void CreateDrafts()
    {
        Schema.CreateTenantTable("NotificationDrafts", t => new
        {
            Id = t.Column<Guid>(),
            FormKey = t.Column<Guid>(),
            FormVersion = t.Column<string>(maxLength: Lengths.FormVersion),
            Answers = t.Column<string>(),
            NotificationId = t.Column<Guid>(nullable: true),
            BasedOn = t.Column<int>(nullable: true),
            PersonName = t.Column<string>(maxLength: Lengths.Name),
            InstitutionId = t.Column<Guid>(),
            OwnerId = t.Column<Guid>(),
            OwnerName = t.Column<string>(maxLength: Lengths.Name),
            CreatedAt = t.Column<DateTimeOffset>(),
            SavedAt = t.Column<DateTimeOffset>(),
            Version = t.Column<long>(),
        });
        Schema.CreateTenantIndex("NotificationDrafts", ["FormKey"], unique: true);
        Schema.CreateTenantIndex("NotificationDrafts", ["InstitutionId", "SavedAt"]);
    }
}
