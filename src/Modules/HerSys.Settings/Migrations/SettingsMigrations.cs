using HerSys.Platform.Data.Migrations;
using HerSys.Settings.Models;

namespace HerSys.Settings.Migrations;

internal sealed class SettingsMigrations : DataMigration
{
    private const string Table = "SettingsChanges";
    private const string Files = "ConfigurationFiles";

    public override int Create()
    {
        Schema.CreateTenantTable(
            Table,
            t => new
            {
                Id = t.Column<Guid>(),
                Topic = t.Column<string>(maxLength: SettingsChangeMapping.LongestTopic),
                Number = t.Column<int>(),
                At = t.Column<DateTimeOffset>(),
                UserId = t.Column<Guid>(nullable: true),
                ActorName = t.Column<string>(maxLength: SettingsChangeMapping.LongestName),
                Before = t.Column<string>(),
                After = t.Column<string>(),
                Undoes = t.Column<int>(nullable: true),
            });
        Schema.CreateTenantIndex(Table, ["Topic", "Number"], unique: true);
        Schema.AppendOnly(Table);
        return 1;
    }

    /// <summary>Files of configuration.</summary>
    public int UpdateFrom1()
    {
        Schema.CreateTenantTable(
            Files,
            t => new
            {
                Id = t.Column<Guid>(),
                FileName = t.Column<string>(maxLength: ConfigurationFileMapping.LongestFileName),
                Content = t.Column<string>(),
                State = t.Column<int>(),
                UploadedAt = t.Column<DateTimeOffset>(),
                UploadedBy = t.Column<Guid>(nullable: true),
                UploadedByName = t.Column<string>(maxLength: SettingsChangeMapping.LongestName),
                DecidedAt = t.Column<DateTimeOffset>(nullable: true),
                DecidedByName = t.Column<string>(maxLength: SettingsChangeMapping.LongestName, nullable: true),
                Before = t.Column<string>(nullable: true),
                Outcome = t.Column<string>(nullable: true),
                Undoes = t.Column<Guid>(nullable: true),
                Version = t.Column<long>(),
            });
        Schema.CreateTenantIndex(Files, ["UploadedAt"]);
        return 2;
    }
}
