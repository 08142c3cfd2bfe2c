using System.Diagnostics;
using HerSys.Cases.Contracts;
using HerSys.Cases.Models;
using HerSys.Exchange.Contracts;
using HerSys.Exchange.Models;
using HerSys.Exchange.Tests.Support;
using HerSys.Platform.Shells;
using HerSys.Testing.Databases;
using HerSys.Testing.Processes;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Exchange.Tests.Importing;

/// <summary>Nothing doubled, and the rest imported, wherever an import stopped.</summary>
public sealed class InterruptedImportTests
{
    private const int Rows = 4000;

    private static readonly string[] Lines =
    [
        Osaka.Headers,
        .. Enumerable.Range(1, Rows).Select(number => $"{number},2020-08-10,40,女性,大阪市,2020-08-05,軽症,入院中,"),
    ];

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Import_CancelledInTheMiddle_AndRunAgain_TakesInTheRest(DatabaseProvider provider)
    {
        await using var osaka = await Osaka.StartAsync(provider);
        using var stop = new CancellationTokenSource();
        var request = Osaka.Request("osaka-onset", Lines) with { Progress = new StopAt(1500, stop) };

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => osaka.ImportAsync(request, stop.Token));
        var settled = await osaka.CountCasesAsync();
        var summary = await osaka.ImportAsync(Osaka.Request("osaka-onset", Lines));

        Assert.InRange(settled, 1500, Rows - 1);
        Assert.Equal((Rows - settled, settled), (summary.New, summary.Same));
        Assert.Equal((Rows, Rows), (await osaka.CountCasesAsync(), await osaka.AskAsync(session => session.Set<CaseListItem>().CountAsync())));
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Process_KilledInTheMiddle_AndRunAgain_DoublesNothing(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var command = new HostCommand(HostBinaries.OfThisBuild(), [.. database.Configuration]);
        var file = Path.Combine(database.Folder, "mihon.csv");
        await File.WriteAllLinesAsync(file, Lines);
        await command.RunAsync("tenants", "create", "--name", Osaka.Tenant, "--code", "270008");
        await command.RunAsync("tenants", "setup", "--name", Osaka.Tenant);
        string[] import = ["import", "notifications", "--tenant", Osaka.Tenant, "--profile", "osaka-onset", "--file", file];

        await KillAsync(command.Start(import));
        var summary = await command.RunAsync(import);

        var (opened, known) = (summary.GetProperty("new").GetInt32(), summary.GetProperty("same").GetInt32());
        Assert.Equal(Rows, opened + known);
        Assert.True(known > 0 && opened > 0, $"It was to be killed in the middle, but {known} rows were settled.");
        var again = await command.RunAsync(import);
        Assert.Equal((0, Rows), (again.GetProperty("new").GetInt32(), again.GetProperty("same").GetInt32()));
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task TwoImportsOfOneFile_AtTheSameTime_DoubleNothing(DatabaseProvider provider)
    {
        await using var osaka = await Osaka.StartAsync(provider);

        var both = await Task.WhenAll(
            Task.Run(() => osaka.ImportAsync(Osaka.Request("osaka-onset", Lines))),
            Task.Run(() => osaka.ImportAsync(Osaka.Request("osaka-onset", Lines))));

        Assert.Equal((Rows, Rows), (both.Sum(summary => summary.New), both.Sum(summary => summary.Same)));
        Assert.Equal(Rows, await osaka.CountCasesAsync());
        Assert.Equal(Rows, await osaka.AskAsync(session => session.Set<ImportedRow>().CountAsync()));
    }

    /// <summary>Progress is told after each settled chunk: at the third word some rows are done and others are not.</summary>
    private static async Task KillAsync(Process process)
    {
        using (process)
        {
            for (var line = 0; line < 3; line++)
            {
                await process.StandardOutput.ReadLineAsync();
            }

            process.Kill();
            await process.WaitForExitAsync();
        }
    }

    private sealed class StopAt(int rows, CancellationTokenSource stop) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value)
        {
            if (value.Done >= rows)
            {
                stop.Cancel();
            }
        }
    }
}
