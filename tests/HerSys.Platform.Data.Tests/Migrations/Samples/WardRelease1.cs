using HerSys.Platform.Data.Migrations;

namespace HerSys.Platform.Data.Tests.Migrations.Samples;

/// <summary>The first release: wards, and beds that refer to them. An index and a trigger are written by hand.</summary>
public abstract class WardRelease1 : DataMigration
{
    public override int Create()
    {
        Schema.CreateTenantTable("Wards", t => new { Id = t.Column<Guid>(), Name = t.Column<string>(maxLength: 50) });
        Schema.CreateTenantTable(
            "Beds",
            t => new { Id = t.Column<Guid>(), WardId = t.Column<Guid>(), Number = t.Column<int>() },
            t => t.References(x => x.WardId, "Wards"));
        Schema.CreateTenantIndex("Wards", ["Name"]);
        Schema.Sql("CREATE INDEX wards_by_hand ON \"Wards\" (\"Name\", \"Id\")");
        if (!Schema.IsPostgres())
        {
            Schema.CreateTenantTable("WardNames", t => new { Id = t.Column<Guid>(), Name = t.Column<string>() });
            Schema.Sql("CREATE TRIGGER wards_follow AFTER INSERT ON \"Wards\" BEGIN INSERT INTO \"WardNames\" (\"TenantId\", \"Id\", \"Name\") VALUES (new.\"TenantId\", new.\"Id\", new.\"Name\"); END");
        }

        return 1;
    }
}
