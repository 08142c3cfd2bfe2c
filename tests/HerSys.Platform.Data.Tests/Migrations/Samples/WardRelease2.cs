using HerSys.Platform.Data.Migrations;

namespace HerSys.Platform.Data.Tests.Migrations.Samples;

/// <summary>The second release: a ward has a floor, and its name may be longer, which SQLite can only build anew.</summary>
public abstract class WardRelease2 : WardRelease1
{
    public int UpdateFrom1()
    {
        Schema.AddColumn<int>("Floor", "Wards", nullable: false, defaultValue: 1);
        return 2;
    }

    public int UpdateFrom2()
    {
        if (Schema.IsPostgres())
        {
            Schema.AlterColumn<string>("Name", "Wards", maxLength: 100, nullable: false, oldClrType: typeof(string), oldMaxLength: 50);
        }

        Schema.RebuildForSqlite(
            "Wards",
            t => new { Id = t.Column<Guid>(), Name = t.Column<string>(maxLength: 100), Floor = t.Column<int>(defaultValue: 1) },
            constraints: null,
            ["Id", "Name", "Floor"]);
        return 3;
    }
}
