using HerSys.Platform.Data.Migrations;

namespace HerSys.Platform.Data.Tests.Migrations.Samples;

/// <summary>Removes parents while children still refer to them.</summary>
public abstract class WardReleaseLosingRows : WardRelease1
{
    public int UpdateFrom1()
    {
        Schema.Sql("DELETE FROM \"Wards\"");
        return 2;
    }
}
