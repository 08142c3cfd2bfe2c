using HerSys.Platform.Data.Migrations;

namespace HerSys.Platform.IntegrationTests.Probe;

internal sealed class NoteMigrations : DataMigration
{
    public override int Create()
    {
        Schema.CreateTenantTable("ProbeNotes", t => new { Id = t.Column<Guid>(), Text = t.Column<string>(maxLength: 200) });
        return 1;
    }
}
