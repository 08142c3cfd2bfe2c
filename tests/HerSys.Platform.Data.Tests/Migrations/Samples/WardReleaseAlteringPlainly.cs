namespace HerSys.Platform.Data.Tests.Migrations.Samples;

/// <summary>Alters a column without saying how SQLite shall build the table anew.</summary>
public abstract class WardReleaseAlteringPlainly : WardRelease1
{
    public int UpdateFrom1()
    {
        Schema.AlterColumn<string>("Name", "Wards", maxLength: 100, nullable: false, oldClrType: typeof(string), oldMaxLength: 50);
        return 2;
    }
}
