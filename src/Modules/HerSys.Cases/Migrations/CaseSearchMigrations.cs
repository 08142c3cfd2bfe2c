using HerSys.Cases.Migrations.Mappings;
using HerSys.Platform.Data.Migrations;

namespace HerSys.Cases.Migrations;

/// <summary>The rows of lists and the pieces by which they are searched.</summary>
internal sealed class CaseSearchMigrations : DataMigration
{
    /// <summary>After the tables of cases.</summary>
    public override int Order => 1;

    public override int Create()
    {
        CreateListItems();
        CreateListIndexes();
        Schema.CreateTenantTable(
            "CaseSearchGrams",
            t => new
            {
                Gram = t.Column<string>(maxLength: Lengths.Gram),
                HerSysId = t.Column<string>(maxLength: Lengths.HerSysId),
            },
            t => t.PrimaryKey("PK_CaseSearchGrams", x => new { x.Gram, x.HerSysId }));
        Schema.CreateTenantIndex("CaseSearchGrams", ["HerSysId"]);
        foreach (var statement in SearchGramTriggers.Statements(Schema.IsPostgres()))
        {
            Schema.Sql(statement);
        }

        return 1;
    }

    /// <summary>When the notification was received, the longest unchanged first, and the columns that people choose.</summary>
    public int UpdateFrom1()
    {
        Schema.AddColumn<DateTimeOffset>("ReceivedAt", "CaseListItems", nullable: true);
        Schema.CreateTenantIndex("CaseListItems", ["StatusSince", "Id"]);
        Schema.CreateTenantIndex("CaseListItems", ["ReleaseSort", "Id"]);
        Schema.CreateTenantTable("CaseListPreferences", t => new
        {
            Id = t.Column<Guid>(),
            Columns = t.Column<string>(maxLength: Lengths.Reason),
        });
        return 2;
    }

    private void CreateListItems() => Schema.CreateTenantTable("CaseListItems", t => new
    {
        Id = t.Column<Guid>(),
        PersonId = t.Column<Guid>(),
        HerSysId = t.Column<string>(maxLength: Lengths.HerSysId),
        ExternalSource = t.Column<string>(maxLength: Lengths.Name, nullable: true),
        ExternalNumber = t.Column<string>(maxLength: Lengths.Code, nullable: true),
        Name = t.Column<string>(maxLength: Lengths.LongName + 1, nullable: true),
        Kana = t.Column<string>(maxLength: Lengths.LongName + 1, nullable: true),
        KanaSort = t.Column<string>(maxLength: Lengths.LongName + 1),
        Sex = t.Column<int>(),
        BirthDate = t.Column<DateOnly>(nullable: true),
        AgeBand = t.Column<string>(maxLength: Lengths.Code, nullable: true),
        Phone = t.Column<string>(maxLength: Lengths.Phone, nullable: true),
        StatusCode = t.Column<string>(maxLength: Lengths.StatusCode),
        StatusGroup = t.Column<int>(),
        IsUnderIsolation = t.Column<bool>(),
        StatusSince = t.Column<DateTimeOffset>(),
        StatusSinceIsDateOnly = t.Column<bool>(),
        StatusSinceUnknown = t.Column<bool>(),
        PlaceKind = t.Column<int>(),
        PlaceOrganisationId = t.Column<Guid>(nullable: true),
        PlaceText = t.Column<string>(maxLength: Lengths.LongName, nullable: true),
        HealthCenterId = t.Column<Guid>(nullable: true),
        ReceivedById = t.Column<Guid>(nullable: true),
        InstitutionId = t.Column<Guid>(nullable: true),
        InstitutionName = t.Column<string>(maxLength: Lengths.LongName, nullable: true),
        LocationMunicipality = t.Column<string>(maxLength: Lengths.Municipality, nullable: true),
        LocationText = t.Column<string>(maxLength: Lengths.Text, nullable: true),
        Origin = t.Column<int>(),
        PatientType = t.Column<int>(nullable: true),
        Severity = t.Column<int>(nullable: true),
        OnsetState = t.Column<int>(),
        OnsetDate = t.Column<DateOnly>(nullable: true),
        SpecimenDate = t.Column<DateOnly>(nullable: true),
        DiagnosisDate = t.Column<DateOnly>(nullable: true),
        ReportDate = t.Column<DateOnly>(nullable: true),
        DeathDate = t.Column<DateOnly>(nullable: true),
        SortDate = t.Column<DateOnly>(),
        DayZero = t.Column<DateOnly>(nullable: true),
        LastIsolationDay = t.Column<DateOnly>(nullable: true),
        ReleasableAt = t.Column<DateTimeOffset>(nullable: true),
        ReleaseSort = t.Column<DateTimeOffset>(),
        Flags = t.Column<string>(maxLength: Lengths.Text),
        FlagCount = t.Column<int>(),
        SearchKey = t.Column<string>(),
        SearchGrams = t.Column<string>(),
    });

    private void CreateListIndexes()
    {
        Schema.CreateTenantIndex("CaseListItems", ["HerSysId"], unique: true);
        Schema.CreateTenantIndex("CaseListItems", ["PersonId"]);
        Schema.CreateTenantIndex("CaseListItems", ["SortDate", "Id"]);
        Schema.CreateTenantIndex("CaseListItems", ["KanaSort", "Id"]);
        Schema.CreateTenantIndex("CaseListItems", ["IsUnderIsolation", "SortDate", "Id"]);
        Schema.CreateTenantIndex("CaseListItems", ["IsUnderIsolation", "ReleaseSort", "Id"]);
        Schema.CreateTenantIndex("CaseListItems", ["IsUnderIsolation", "StatusSince", "Id"]);
        Schema.CreateTenantIndex("CaseListItems", ["StatusCode", "SortDate", "Id"]);
        Schema.CreateTenantIndex("CaseListItems", ["InstitutionId", "SortDate", "Id"]);
        Schema.CreateTenantIndex("CaseListItems", ["BirthDate"]);
    }
}
