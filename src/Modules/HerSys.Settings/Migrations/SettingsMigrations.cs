using HerSys.Platform.Data.Migrations;
using HerSys.Settings.Models;

namespace HerSys.Settings.Migrations;

internal sealed class SettingsMigrations : DataMigration
{
    private const string Table = "SettingsChanges";

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
}
