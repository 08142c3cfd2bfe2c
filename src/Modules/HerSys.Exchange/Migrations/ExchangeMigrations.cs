using HerSys.Exchange.Models;
using HerSys.Platform.Data.Migrations;

namespace HerSys.Exchange.Migrations;

/// <summary>Tables of imports.</summary>
internal sealed class ExchangeMigrations : DataMigration
{
    private const string Imports = "Imports";

    public override int Create()
    {
        CreateImports();
        CreateImportedRows();
        CreateReportParts();
        CreateFileParts();
        return 1;
    }

    private void CreateImports()
    {
        Schema.CreateTenantTable(Imports, t => new
        {
            Id = t.Column<Guid>(),
            Profile = t.Column<string>(maxLength: ExchangeLimits.Profile),
            ProfileVersion = t.Column<int>(),
            FileName = t.Column<string>(maxLength: ExchangeLimits.FileName),
            FileHash = t.Column<string>(maxLength: ExchangeLimits.Hash, nullable: true),
            FileSize = t.Column<long>(),
            State = t.Column<int>(),
            Rows = t.Column<int>(),
            Settled = t.Column<int>(),
            AsOf = t.Column<DateOnly>(nullable: true),
            Summary = t.Column<string>(nullable: true),
            ReasonJa = t.Column<string>(nullable: true),
            ReasonEn = t.Column<string>(nullable: true),
            CreatedById = t.Column<Guid>(nullable: true),
            CreatedBy = t.Column<string>(maxLength: ExchangeLimits.Person),
            CreatedAt = t.Column<DateTimeOffset>(),
            ConfirmedAt = t.Column<DateTimeOffset>(nullable: true),
            BeatAt = t.Column<DateTimeOffset>(),
            FinishedAt = t.Column<DateTimeOffset>(nullable: true),
            Version = t.Column<long>(),
        });
        Schema.CreateTenantIndex(Imports, ["CreatedAt"]);
        Schema.CreateTenantIndex(Imports, ["FileHash", "Profile"]);
    }

    private void CreateImportedRows()
    {
        Schema.CreateTenantTable("ImportedRows", t => new
        {
            Id = t.Column<Guid>(),
            Source = t.Column<string>(maxLength: ExchangeLimits.Profile),
            Key = t.Column<string>(maxLength: ExchangeLimits.Key),
            CaseId = t.Column<Guid>(),
            Fingerprint = t.Column<string>(maxLength: ExchangeLimits.Fingerprint),
            Values = t.Column<string>(),
            AsOf = t.Column<DateOnly>(),
            ImportId = t.Column<Guid>(),
        });
        Schema.CreateTenantIndex("ImportedRows", ["Source", "Key"], unique: true);
    }

    private void CreateReportParts()
    {
        Schema.CreateTenantTable(
            "ImportReportParts",
            t => new
            {
                Id = t.Column<Guid>(),
                ImportId = t.Column<Guid>(),
                FirstRow = t.Column<int>(),
                Refused = t.Column<int>(),
                Lines = t.Column<string>(),
            },
            t => t.References(x => x.ImportId, Imports));
        Schema.CreateTenantIndex("ImportReportParts", ["ImportId", "FirstRow"]);
    }

    private void CreateFileParts()
    {
        Schema.CreateTenantTable(
            "ImportFileParts",
            t => new
            {
                Id = t.Column<Guid>(),
                ImportId = t.Column<Guid>(),
                Number = t.Column<int>(),
                Bytes = t.Column<byte[]>(),
            },
            t => t.References(x => x.ImportId, Imports));
        Schema.CreateTenantIndex("ImportFileParts", ["ImportId", "Number"], unique: true);
    }
}
