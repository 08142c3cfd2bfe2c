using HerSys.Audit.Models;
using HerSys.Platform.Data.Migrations;

namespace HerSys.Audit.Migrations;

internal sealed class AuditMigrations : DataMigration
{
    private const string Table = "AuditEntries";

    public override int Create()
    {
        Schema.CreateTenantTable(
            Table,
            t => new
            {
                Id = t.Column<long>().Identity(),
                At = t.Column<DateTimeOffset>(),
                UserId = t.Column<Guid>(nullable: true),
                ActorName = t.Column<string>(maxLength: LedgerLimits.ActorName),
                DutyId = t.Column<Guid>(nullable: true),
                Role = t.Column<string>(maxLength: LedgerLimits.Role, nullable: true),
                OrganisationId = t.Column<Guid>(nullable: true),
                OrganisationName = t.Column<string>(maxLength: LedgerLimits.OrganisationName, nullable: true),
                Source = t.Column<string>(maxLength: LedgerLimits.Source),
                Action = t.Column<int>(),
                SubjectType = t.Column<string>(maxLength: LedgerLimits.SubjectType),
                SubjectId = t.Column<string>(maxLength: LedgerLimits.SubjectId, nullable: true),
                PersonId = t.Column<Guid>(nullable: true),
                Summary = t.Column<string>(maxLength: LedgerLimits.Summary),
                Detail = t.Column<string>(nullable: true),
                Reason = t.Column<string>(nullable: true),
                RequestId = t.Column<string>(maxLength: LedgerLimits.RequestId, nullable: true),
            });
        Schema.CreateTenantIndex(Table, ["At"]);
        Schema.CreateTenantIndex(Table, ["PersonId", "At"]);
        Schema.CreateTenantIndex(Table, ["SubjectType", "SubjectId", "At"]);
        Schema.CreateTenantIndex(Table, ["UserId", "At"]);
        Schema.AppendOnly(Table);
        return 1;
    }
}
