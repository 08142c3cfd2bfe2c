using System.Data.Common;
using System.Globalization;
using System.IO.Pipelines;
using System.Text;
using HerSys.Benchmarks.Lists;
using HerSys.Platform.Shells;
using HerSys.Testing.Databases;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace HerSys.Benchmarks.Download;

/// <summary>The baseline: one statement over as many columns of the same table in the same order, each value written as it is.</summary>
internal sealed class RawDownload(TestDatabase database, string tenantId)
{
    private const int FlushAt = 64 << 10;

    private static readonly string[] Columns =
    [
        "Id", "PersonId", "HerSysId", "ExternalNumber", "Name", "Kana", "Sex", "BirthDate", "AgeBand", "Phone", "StatusCode",
        "StatusSince", "StatusSinceIsDateOnly", "StatusSinceUnknown", "PlaceOrganisationId", "PlaceText", "LocationText", "HealthCenterId",
        "LastIsolationDay", "ReleasableAt", "InstitutionId", "InstitutionName", "LocationMunicipality", "PatientType", "Severity",
        "OnsetDate", "SpecimenDate", "DiagnosisDate", "ReportDate", "Flags",
    ];

    /// <summary>Writes all rows.</summary>
    public async Task WriteAsync(PipeWriter output)
    {
        await using DbConnection connection = database.Provider == DatabaseProvider.PostgreSql
            ? new NpgsqlConnection(database.AdminConnectionString)
            : new SqliteConnection($"Data Source={Path.Combine(database.Folder, "tenants", CaseField.Tenant + ".db")}");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = $"SELECT {string.Join(", ", Columns.Select(column => $"\"{column}\""))} FROM \"CaseListItems\" WHERE \"TenantId\" = '{tenantId}' ORDER BY \"SortDate\" DESC, \"Id\" DESC";
        await using var reader = await command.ExecuteReaderAsync();
        await using var text = new StreamWriter(output.AsStream(leaveOpen: true), new UTF8Encoding(true), FlushAt);
        while (await reader.ReadAsync())
        {
            for (var index = 0; index < Columns.Length; index++)
            {
                Write(text, reader, index);
            }

            await text.WriteAsync("\r\n");
        }
    }

    private static void Write(StreamWriter text, DbDataReader reader, int index)
    {
        if (!reader.IsDBNull(index))
        {
            text.Write('"');
            text.Write(Convert.ToString(reader.GetValue(index), CultureInfo.InvariantCulture)!.Replace("\"", "\"\"", StringComparison.Ordinal));
            text.Write('"');
        }

        text.Write(',');
    }
}
