using HerSys.Platform.Data.Migrations;

namespace HerSys.Platform.Data.Tests.Clinic;

/// <summary>What a module writes: the tenant is nowhere named.</summary>
internal sealed class ClinicMigrations : DataMigration
{
    public override int Create()
    {
        Schema.CreateTenantTable(
            "Patients",
            t => new
            {
                Id = t.Column<Guid>(),
                Number = t.Column<string>(maxLength: 20),
                Name = t.Column<string>(maxLength: 100),
                BornOn = t.Column<DateOnly>(nullable: true),
                IsDeleted = t.Column<bool>(),
                Address_City = t.Column<string>(maxLength: 50),
                Version = t.Column<long>(),
            });
        Schema.CreateTenantIndex("Patients", ["Number"], unique: true, filter: "NOT \"IsDeleted\"");
        Schema.CreateTenantIndex("Patients", ["Name", "BornOn"], descending: [false, true]);
        Schema.CreateTenantTable(
            "Diagnoses",
            t => new { Code = t.Column<string>(maxLength: 10), Name = t.Column<string>(maxLength: 50) },
            t => t.PrimaryKey("PK_Diagnoses", x => x.Code));
        return 1;
    }

    public int UpdateFrom1()
    {
        Schema.CreateTenantTable(
            "Visits",
            t => new
            {
                Id = t.Column<Guid>(),
                PatientId = t.Column<Guid>(),
                FollowsId = t.Column<Guid>(nullable: true),
                DiagnosisCode = t.Column<string>(maxLength: 10, nullable: true),
                At = t.Column<DateTimeOffset>(),
            },
            t =>
            {
                t.References(x => x.PatientId, "Patients");
                t.References(x => x.FollowsId!, "Visits");
                t.References(x => x.DiagnosisCode!, "Diagnoses", principalColumn: "Code");
            });
        Schema.CreateTenantIndex("Visits", ["At"]);
        Schema.CreateTenantIndex("Visits", ["PatientId"]);
        Schema.CreateTenantIndex("Visits", ["FollowsId"]);
        Schema.CreateTenantIndex("Visits", ["DiagnosisCode"]);
        return 2;
    }

    public int UpdateFrom2()
    {
        Schema.CreateTenantTable(
            "Observations",
            t => new
            {
                Id = t.Column<long>().Identity(),
                PatientId = t.Column<Guid>(),
                Text = t.Column<string>(maxLength: 200),
                CorrectsId = t.Column<long>(nullable: true),
            },
            t =>
            {
                t.References(x => x.PatientId, "Patients");
                t.References(x => x.CorrectsId!, "Observations");
            });
        Schema.CreateTenantIndex("Observations", ["PatientId"]);
        Schema.CreateTenantIndex("Observations", ["CorrectsId"]);
        Schema.AppendOnly("Observations");
        return 3;
    }
}
