using System.Data;
using System.Data.Common;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using HerSys.Platform.Data.Migrations;
using HerSys.Platform.Data.Model;

namespace HerSys.Platform.Data.Archives;

/// <summary>Writes the rows of one table as JSON lines, one row in memory at a time.</summary>
internal static class TenantTableExport
{
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <summary>Returns how many rows were written.</summary>
    public static async Task<long> WriteAsync(
        DbConnection connection,
        string table,
        string tenantId,
        Stream output,
        CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = $"SELECT * FROM {SqlNames.Quote(table)} WHERE {SqlNames.Quote(TenantColumn.Name)} = @tenant";
        command.CommandTimeout = 0;
        var parameter = command.CreateParameter();
        parameter.ParameterName = "tenant";
        parameter.Value = tenantId;
        command.Parameters.Add(parameter);
        await using var reader = await command.ExecuteReaderAsync(CommandBehavior.SingleResult, cancellationToken);
        await using var json = new Utf8JsonWriter(output, Options);
        var rows = 0L;
        while (await reader.ReadAsync(cancellationToken))
        {
            WriteRow(json, reader);
            await json.FlushAsync(cancellationToken);
            json.Reset();
            output.WriteByte((byte)'\n');
            rows++;
        }

        return rows;
    }

    private static void WriteRow(Utf8JsonWriter json, DbDataReader reader)
    {
        json.WriteStartObject();
        for (var column = 0; column < reader.FieldCount; column++)
        {
            json.WritePropertyName(reader.GetName(column));
            WriteValue(json, reader.GetValue(column));
        }

        json.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter json, object value)
    {
        switch (value)
        {
            case DBNull:
                json.WriteNullValue();
                break;
            case bool flag:
                json.WriteBooleanValue(flag);
                break;
            case short or int or long:
                json.WriteNumberValue(Convert.ToInt64(value, CultureInfo.InvariantCulture));
                break;
            case decimal number:
                json.WriteNumberValue(number);
                break;
            case double number:
                json.WriteNumberValue(number);
                break;
            case byte[] bytes:
                json.WriteBase64StringValue(bytes);
                break;
            case DateTime instant:
                json.WriteStringValue(instant);
                break;
            case DateOnly day:
                json.WriteStringValue(day.ToString("O", CultureInfo.InvariantCulture));
                break;
            case string[] texts:
                WriteTexts(json, texts);
                break;
            default:
                json.WriteStringValue(Convert.ToString(value, CultureInfo.InvariantCulture));
                break;
        }
    }

    private static void WriteTexts(Utf8JsonWriter json, string[] texts)
    {
        json.WriteStartArray();
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
