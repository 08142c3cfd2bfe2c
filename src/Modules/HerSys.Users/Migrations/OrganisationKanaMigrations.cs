using HerSys.Platform.Data.Migrations;

namespace HerSys.Users.Migrations;

/// <summary>The reading of organisations, by which a health center finds the clinic of a fax.</summary>
internal sealed class OrganisationKanaMigrations : DataMigration
{
    /// <summary>After the tables of organisations.</summary>
    public override int Order => 1;

    public override int Create()
    {
        Schema.AddColumn<string>("Kana", "Organisations", maxLength: 200, nullable: true);
        Schema.AddColumn<string>("KanaKey", "Organisations", maxLength: 200, nullable: true);
        return 1;
    }
}
