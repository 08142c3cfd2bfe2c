using HerSys.Platform.Data.Migrations;

namespace HerSys.Cases.Migrations;

/// <summary>What the upkeep of statuses needs: the watch in the list row, known ends of stays, undone entries, daily lists.</summary>
internal sealed class UpkeepMigrations : DataMigration
{
    /// <summary>After the tables of cases and their rows.</summary>
    public override int Order => 3;

    public override int Create()
    {
        Schema.AddColumn<DateTimeOffset>("StayEndedAt", "Cases", nullable: true);
        Schema.AddColumn<Guid>("UndoOf", "CaseStatusEntries", nullable: true);
        Schema.AddColumn<Guid>("Revokes", "ReleaseDecisions", nullable: true);
        Schema.AddColumn<int>("UpkeepRank", "CaseListItems", nullable: true);
        Schema.AddColumn<DateTimeOffset>("UpkeepFrom", "CaseListItems", nullable: true);
        Schema.CreateTenantIndex("CaseStatusEntries", ["EnteredById", "EnteredAt"]);
        Schema.CreateTenantIndex("CaseListItems", ["UpkeepRank", "UpkeepFrom", "Id"]);
        CreateDailyLists();
        return 1;
    }

    private void CreateDailyLists()
    {
        Schema.CreateTenantTable("UpkeepDays", t => new
        {
            Id = t.Column<Guid>(),
            Day = t.Column<DateOnly>(),
            MadeAt = t.Column<DateTimeOffset>(),
            People = t.Column<int>(),
        });
        Schema.CreateTenantIndex("UpkeepDays", ["Day"], unique: true);
        Schema.CreateTenantTable("UpkeepDayRows", t => new
        {
            Id = t.Column<Guid>(),
            Day = t.Column<DateOnly>(),
            CaseId = t.Column<Guid>(),
            HealthCenterId = t.Column<Guid>(nullable: true),
            Rank = t.Column<int>(),
            From = t.Column<DateTimeOffset>(),
        });
        Schema.CreateTenantIndex("UpkeepDayRows", ["Day", "CaseId"], unique: true);
        Schema.CreateTenantIndex("UpkeepDayRows", ["Day", "Rank", "From", "CaseId"]);
    }
}
