using HerSys.Cases.Migrations.Mappings;
using HerSys.Platform.Data.Migrations;

namespace HerSys.Cases.Migrations;

/// <summary>Tests that end isolation early.</summary>
internal sealed class ReleaseTestMigrations : DataMigration
{
    /// <summary>After the tables of cases.</summary>
    public override int Order => 2;

    public override int Create()
    {
        Schema.CreateTenantTable(
            "ReleaseTests",
            t => new
            {
                Id = t.Column<Guid>(),
                CaseId = t.Column<Guid>(),
                Kind = t.Column<int>(),
                Method = t.Column<int>(),
                TakenAt = t.Column<DateTimeOffset>(),
                ResultAt = t.Column<DateTimeOffset>(nullable: true),
                Outcome = t.Column<int>(),
                IsApproved = t.Column<bool>(),
                CorrectionOf = t.Column<Guid>(nullable: true),
                IsTakenBack = t.Column<bool>(),
                Reason = t.Column<string>(maxLength: Lengths.Reason, nullable: true),
                Source = t.Column<string>(maxLength: Lengths.Name),
                EnteredById = t.Column<Guid>(nullable: true),
                EnteredBy = t.Column<string>(maxLength: Lengths.LongName),
                EnteredAt = t.Column<DateTimeOffset>(),
            },
            t => t.References(x => x.CaseId, "Cases"));
        Schema.CreateTenantIndex("ReleaseTests", ["CaseId"]);
        Schema.AppendOnly("ReleaseTests");
        return 1;
    }
}
