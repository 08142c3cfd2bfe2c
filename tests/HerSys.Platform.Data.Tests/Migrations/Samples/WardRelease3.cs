using HerSys.Platform.Data.Migrations;

namespace HerSys.Platform.Data.Tests.Migrations.Samples;

/// <summary>The third release, whose last step cannot be done while two wards of a tenant have the same name.</summary>
public abstract class WardRelease3 : WardRelease2
{
    public int UpdateFrom3()
    {
        Schema.AddColumn<string>("Note", "Wards", nullable: true);
        Schema.CreateTenantIndex("Wards", ["Name"], unique: true, name: "UX_Wards_Name");
        return 4;
    }
}
