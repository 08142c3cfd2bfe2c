using HerSys.Cases.Migrations.Mappings;
using HerSys.Platform.Data.Migrations;

namespace HerSys.Cases.Migrations;

/// <summary>Tables of persons, cases and their history.</summary>
internal sealed class CaseMigrations : DataMigration
{
    public override int Create()
    {
        CreatePersons();
        CreateCases();
        CreateStatusEntries();
        CreateStays();
        CreateReleaseDecisions();
        CreateEvents();
        CreateAssignments();
        CreateNumberBlocks();
        return 1;
    }

    private void CreatePersons()
    {
        Schema.CreateTenantTable("Persons", t => new
        {
            Id = t.Column<Guid>(),
            FamilyName = t.Column<string>(maxLength: Lengths.Name, nullable: true),
            GivenName = t.Column<string>(maxLength: Lengths.Name, nullable: true),
            FamilyKana = t.Column<string>(maxLength: Lengths.Name, nullable: true),
            GivenKana = t.Column<string>(maxLength: Lengths.Name, nullable: true),
            LatinName = t.Column<string>(maxLength: Lengths.LongName, nullable: true),
            Sex = t.Column<int>(),
            BirthDate = t.Column<DateOnly>(nullable: true),
            AgeBand = t.Column<string>(maxLength: Lengths.Code, nullable: true),
            Phone = t.Column<string>(maxLength: Lengths.Phone, nullable: true),
            SecondPhone = t.Column<string>(maxLength: Lengths.Phone, nullable: true),
            PostalCode = t.Column<string>(maxLength: Lengths.Code, nullable: true),
            Address = t.Column<string>(maxLength: Lengths.Text, nullable: true),
            Occupation = t.Column<string>(maxLength: Lengths.LongName, nullable: true),
            Version = t.Column<long>(),
        });
        Schema.CreateTenantTable(
            "PersonAliases",
            t => new
            {
                Id = t.Column<Guid>(),
                PersonId = t.Column<Guid>(),
                CaseId = t.Column<Guid>(),
                Value = t.Column<string>(maxLength: Lengths.Code),
            },
            t => t.References(x => x.PersonId, "Persons"));
        Schema.CreateTenantIndex("PersonAliases", ["CaseId"]);
        Schema.CreateTenantIndex("PersonAliases", ["PersonId"]);
    }

    private void CreateCases()
    {
        Schema.CreateTenantTable(
            "Cases",
            t => new
            {
                Id = t.Column<Guid>(),
                PersonId = t.Column<Guid>(),
                HerSysId = t.Column<string>(maxLength: Lengths.HerSysId),
                ExternalSource = t.Column<string>(maxLength: Lengths.Name, nullable: true),
                ExternalNumber = t.Column<string>(maxLength: Lengths.Code, nullable: true),
                Origin = t.Column<int>(),
                HealthCenterId = t.Column<Guid>(nullable: true),
                ReceivedById = t.Column<Guid>(nullable: true),
                InstitutionId = t.Column<Guid>(nullable: true),
                InstitutionName = t.Column<string>(maxLength: Lengths.LongName, nullable: true),
                LocationMunicipality = t.Column<string>(maxLength: Lengths.Municipality, nullable: true),
                LocationText = t.Column<string>(maxLength: Lengths.Text, nullable: true),
                OnsetState = t.Column<int>(),
                OnsetDate = t.Column<DateOnly>(nullable: true),
                SpecimenDate = t.Column<DateOnly>(nullable: true),
                DiagnosisDate = t.Column<DateOnly>(nullable: true),
                FirstVisitDate = t.Column<DateOnly>(nullable: true),
                ReportDate = t.Column<DateOnly>(nullable: true),
                SymptomsBeganOn = t.Column<DateOnly>(nullable: true),
                ImprovedAt = t.Column<DateTimeOffset>(nullable: true),
                ImprovedOn = t.Column<DateOnly>(nullable: true),
                DeathDate = t.Column<DateOnly>(nullable: true),
                PatientType = t.Column<int>(nullable: true),
                Severity = t.Column<int>(nullable: true),
                WasVentilated = t.Column<bool>(),
                OwnFlags = t.Column<string>(maxLength: Lengths.Text),
                OpenedAt = t.Column<DateTimeOffset>(),
                WithdrawnAt = t.Column<DateTimeOffset>(nullable: true),
                Version = t.Column<long>(),
            },
            t => t.References(x => x.PersonId, "Persons"));
        Schema.CreateTenantIndex("Cases", ["HerSysId"], unique: true);
        Schema.CreateTenantIndex("Cases", ["ExternalSource", "ExternalNumber"], unique: true);
        Schema.CreateTenantIndex("Cases", ["PersonId"]);
    }

    private void CreateStatusEntries()
    {
        Schema.CreateTenantTable(
            "CaseStatusEntries",
            t => new
            {
                Id = t.Column<Guid>(),
                CaseId = t.Column<Guid>(),
                Code = t.Column<string>(maxLength: Lengths.StatusCode),
                EffectiveAt = t.Column<DateTimeOffset>(),
                IsDateOnly = t.Column<bool>(),
                SinceUnknown = t.Column<bool>(),
                PlaceKind = t.Column<int>(),
                PlaceOrganisationId = t.Column<Guid>(nullable: true),
                PlaceText = t.Column<string>(maxLength: Lengths.LongName, nullable: true),
                DecidedBy = t.Column<string>(maxLength: Lengths.LongName, nullable: true),
                EnteredById = t.Column<Guid>(nullable: true),
                EnteredBy = t.Column<string>(maxLength: Lengths.LongName),
                EnteredAt = t.Column<DateTimeOffset>(),
                Source = t.Column<string>(maxLength: Lengths.Name),
                CorrectionOf = t.Column<Guid>(nullable: true),
                Reason = t.Column<string>(maxLength: Lengths.Reason, nullable: true),
            },
            t => t.References(x => x.CaseId, "Cases"));
        Schema.CreateTenantIndex("CaseStatusEntries", ["CaseId"]);
        Schema.AppendOnly("CaseStatusEntries");
    }

    private void CreateStays()
    {
        Schema.CreateTenantTable(
            "Stays",
            t => new
            {
                Id = t.Column<Guid>(),
                CaseId = t.Column<Guid>(),
                Kind = t.Column<int>(),
                OrganisationId = t.Column<Guid>(nullable: true),
                Text = t.Column<string>(maxLength: Lengths.LongName, nullable: true),
                From = t.Column<DateTimeOffset>(),
                To = t.Column<DateTimeOffset>(nullable: true),
            },
            t => t.References(x => x.CaseId, "Cases"));
        Schema.CreateTenantIndex("Stays", ["CaseId"]);
        Schema.CreateTenantIndex("Stays", ["OrganisationId", "CaseId"]);
    }

    private void CreateReleaseDecisions()
    {
        Schema.CreateTenantTable(
            "ReleaseDecisions",
            t => new
            {
                Id = t.Column<Guid>(),
                CaseId = t.Column<Guid>(),
                ReleasedAt = t.Column<DateTimeOffset>(),
                EarliestRelease = t.Column<DateTimeOffset>(nullable: true),
                LastIsolationDay = t.Column<DateOnly>(nullable: true),
                RuleId = t.Column<string>(maxLength: Lengths.Name, nullable: true),
                Evaluation = t.Column<string>(),
                IsOverride = t.Column<bool>(),
                Reason = t.Column<string>(maxLength: Lengths.Reason, nullable: true),
                DecidedById = t.Column<Guid>(nullable: true),
                DecidedBy = t.Column<string>(maxLength: Lengths.LongName),
                DecidedAt = t.Column<DateTimeOffset>(),
            },
            t => t.References(x => x.CaseId, "Cases"));
        Schema.CreateTenantIndex("ReleaseDecisions", ["CaseId"]);
        Schema.AppendOnly("ReleaseDecisions");
    }

    private void CreateEvents()
    {
        Schema.CreateTenantTable(
            "CaseEvents",
            t => new
            {
                Id = t.Column<Guid>(),
                CaseId = t.Column<Guid>(),
                Kind = t.Column<int>(),
                At = t.Column<DateTimeOffset>(),
                Changes = t.Column<string>(),
                Reason = t.Column<string>(maxLength: Lengths.Reason, nullable: true),
                Source = t.Column<string>(maxLength: Lengths.Name),
                EnteredById = t.Column<Guid>(nullable: true),
                EnteredBy = t.Column<string>(maxLength: Lengths.LongName),
            },
            t => t.References(x => x.CaseId, "Cases"));
        Schema.CreateTenantIndex("CaseEvents", ["CaseId"]);
        Schema.AppendOnly("CaseEvents");
    }

    private void CreateAssignments()
    {
        Schema.CreateTenantTable(
            "CaseAssignments",
            t => new
            {
                Id = t.Column<Guid>(),
                CaseId = t.Column<Guid>(),
                OrganisationId = t.Column<Guid>(),
                Kind = t.Column<int>(),
                AssignedAt = t.Column<DateTimeOffset>(),
                EndedAt = t.Column<DateTimeOffset>(nullable: true),
            },
            t => t.References(x => x.CaseId, "Cases"));
        Schema.CreateTenantIndex("CaseAssignments", ["CaseId"]);
        Schema.CreateTenantIndex("CaseAssignments", ["OrganisationId", "Kind", "CaseId"]);
    }

    private void CreateNumberBlocks()
    {
        Schema.CreateTenantTable("HerSysIdBlocks", t => new
        {
            Id = t.Column<Guid>(),
            Block = t.Column<int>(),
            ShuffleKey = t.Column<string>(maxLength: Lengths.Name),
            Taken = t.Column<int>(),
            TakenAt = t.Column<DateTimeOffset>(),
        });
        Schema.CreateTenantIndex("HerSysIdBlocks", ["Block"], unique: true);
    }
}
