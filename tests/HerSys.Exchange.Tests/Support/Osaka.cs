using System.Text;
using HerSys.Cases.Contracts;
using HerSys.Cases.Models;
using HerSys.Exchange.Contracts;
using HerSys.Platform.Data;
using HerSys.Platform.Shells;
using HerSys.Testing.Databases;
using HerSys.Testing.Hosting;
using HerSys.Users.Contracts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace HerSys.Exchange.Tests.Support;

/// <summary>A host with one fresh tenant of a prefecture, on one product.</summary>
internal sealed class Osaka : IAsyncDisposable
{
    public const string Tenant = "osaka";
    public const string Headers = "番号,報道提供日,年代,性別,居住地,発症日,症状,退院,備考";

    private readonly TestDatabase database;

    private Osaka(TestDatabase database, HerSysServer server)
    {
        this.database = database;
        Server = server;
    }

    public HerSysServer Server { get; }

    public static async Task<Osaka> StartAsync(DatabaseProvider provider)
    {
        var place = await TestDatabase.CreateAsync(provider);
        var server = await HerSysServer.StartAsync(new Dictionary<string, string?>(place.Configuration), withOperator: false);
        await server.AddTenantAsync(Tenant, "270008", "大阪府", "municipality");
        return new Osaka(place, server);
    }

    public Task UsingAsync(Func<IServiceProvider, Task> work) => Server.UsingAsync(Tenant, async services =>
    {
        using (services.GetRequiredService<ActorContext>().Act("test"))
        {
            await work(services);
        }
    });

    public async Task<T> AskAsync<T>(Func<TenantDbContext, Task<T>> question)
    {
        var answer = default(T)!;
        await UsingAsync(async services => answer = await question(services.GetRequiredService<TenantDbContext>()));
        return answer;
    }

    public async Task<ImportSummary> ImportAsync(ImportRequest request, CancellationToken cancellationToken = default)
    {
        ImportSummary? summary = null;
        await UsingAsync(async services => summary = await services.GetRequiredService<ICaseImport>().ImportAsync(request, cancellationToken));
        return summary!;
    }

    /// <summary>Imports rows of the file with onset, as UTF-8.</summary>
    public Task<ImportSummary> ImportRowsAsync(params string[] rows) => ImportAsync(Request("osaka-onset", [Headers, .. rows]));

    public static ImportRequest Request(string profile, params string[] lines) =>
        new(new MemoryStream(Encoding.UTF8.GetBytes(string.Join("\r\n", lines))), "見本.csv", profile);

    /// <summary>The case of a number.</summary>
    public async Task<CaseSnapshot> FindAsync(string number, string source = "osaka-onset")
    {
        CaseSnapshot? found = null;
        await UsingAsync(async services =>
        {
            var cases = await services.GetRequiredService<ICaseRegistry>().FindByExternalAsync(source, [number]);
            found = cases.GetValueOrDefault(number);
        });
        return found ?? throw new InvalidOperationException($"There is no case of number {number}.");
    }

    /// <summary>Codes of the history of status of a number, by effective time.</summary>
    public async Task<IReadOnlyList<string>> HistoryAsync(string number)
    {
        var record = await FindAsync(number);
        return await AskAsync(session => session.Set<CaseStatusEntry>()
            .Where(entry => entry.CaseId == record.CaseId)
            .OrderBy(entry => entry.EffectiveAt)
            .Select(entry => entry.Code)
            .ToListAsync());
    }

    public Task<int> CountCasesAsync() => AskAsync(session => session.Set<Case>().CountAsync());

    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        await database.DisposeAsync();
    }
}
