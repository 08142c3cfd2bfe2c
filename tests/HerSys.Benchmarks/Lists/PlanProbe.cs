using System.Data.Common;
using System.Diagnostics;
using HerSys.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace HerSys.Benchmarks.Lists;

/// <summary>
/// Sees the statements that a piece of work sends and asks the database how it would execute them, with their own values
/// and in the tenant's own session.
/// </summary>
internal sealed class PlanProbe : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private readonly List<SentStatement> sent = [];
    private readonly List<IDisposable> subscriptions = [];
    private bool isSeeing;

    public PlanProbe() => subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));

    /// <summary>The plans of all statements of the work, as one text.</summary>
    public async Task<string> ExplainAsync(IServiceProvider services, Func<Task> work)
    {
        sent.Clear();
        isSeeing = true;
        await work();
        isSeeing = false;
        var db = services.GetRequiredService<TenantDbContext>();
        await db.Database.OpenConnectionAsync();
        var plans = new List<string>();
        foreach (var statement in sent.Where(statement => statement.Text.Contains("\"CaseListItems\"", StringComparison.Ordinal)))
        {
            plans.Add(await PlanAsync(db, statement));
        }

        await db.Database.CloseConnectionAsync();
        return string.Join("\n\n", plans);
    }

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory.Name)
        {
            subscriptions.Add(value.Subscribe(this));
        }
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (isSeeing && value.Key == RelationalEventId.CommandExecuting.Name && value.Value is CommandEventData { Command: { } command })
        {
            sent.Add(new SentStatement(command.CommandText, [.. command.Parameters.Cast<DbParameter>().Select(parameter => (parameter.ParameterName, parameter.Value))]));
        }
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    public void Dispose() => subscriptions.ForEach(subscription => subscription.Dispose());

    private static async Task<string> PlanAsync(TenantDbContext db, SentStatement statement)
    {
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = (db.Database.IsNpgsql() ? "EXPLAIN (COSTS OFF) " : "EXPLAIN QUERY PLAN ") + statement.Text;
        foreach (var (name, value) in statement.Parameters)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value);
            command.Parameters.Add(parameter);
        }

        var lines = new List<string>();
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            lines.Add(reader.GetString(reader.FieldCount - 1));
        }

        return string.Join('\n', lines);
    }
}
