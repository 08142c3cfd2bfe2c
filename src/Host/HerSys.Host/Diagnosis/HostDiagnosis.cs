using HerSys.Platform.Composition;
using HerSys.Platform.Data.Catalog;
using HerSys.Platform.Features;
using HerSys.Platform.Shells;

namespace HerSys.Host.Diagnosis;

/// <summary>Checks configuration, catalogue, tenants, migrations, clock and disk. It looks and changes nothing.</summary>
internal sealed class HostDiagnosis(IServiceProvider services)
{
    private const long LeastFreeBytes = 1L << 30;

    /// <summary>Runs all checks; one that fails does not stop the others.</summary>
    public async Task<IReadOnlyList<DiagnosisFinding>> RunAsync(CancellationToken cancellationToken)
    {
        List<DiagnosisFinding> findings = [CheckDisk(), CheckClock(), await TryAsync("catalogue", () => CheckCatalogueAsync(cancellationToken), "HerSys:Catalog の設定とデータベースの起動を確かめてください。/ Check the setting HerSys:Catalog and that its database runs.")];
        if (!findings[^1].Ok)
        {
            return findings;
        }

        findings.Add(await TryAsync("features", CheckComposition, "エラーにある機能の登録を直してください。/ Mend the registration of the feature named."));
        foreach (var tenant in await services.GetRequiredService<ITenantCatalog>().ListAsync(cancellationToken))
        {
            findings.Add(await TryAsync($"tenant {tenant.Name}", () => CheckTenantAsync(tenant, cancellationToken), "データベースの接続と権限を確かめてください。/ Check connection and rights of the database."));
        }

        return findings;
    }

    private static async Task<DiagnosisFinding> TryAsync(string check, Func<Task<DiagnosisFinding>> run, string advice)
    {
        try
        {
            return await run();
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            return new DiagnosisFinding(check, Ok: false, error.Message, advice);
        }
    }

    private async Task<DiagnosisFinding> CheckCatalogueAsync(CancellationToken cancellationToken)
    {
        var catalogue = services.GetRequiredService<ITenantCatalog>();
        if ((await catalogue.PendingAsync(cancellationToken)).Count > 0)
        {
            return new DiagnosisFinding(
                "catalogue",
                Ok: false,
                "not made or not up to date",
                "サーバーを1回始めるか、tenants migrate を実行してください。/ Start the server once, or run 'tenants migrate'.");
        }

        var tenants = await catalogue.ListAsync(cancellationToken);
        return new DiagnosisFinding("catalogue", Ok: true, $"{tenants.Count} tenants");
    }

    private Task<DiagnosisFinding> CheckComposition()
    {
        var blueprints = services.GetRequiredService<ShellBlueprints>();
        var features = services.GetRequiredService<FeatureResolver>();
        var all = services.GetRequiredService<HerSys.Platform.Modules.IExtensionCatalog>().Features;
        blueprints.For(features.Resolve(all.Select(feature => feature.Id), isDefaultTenant: true));
        return Task.FromResult(new DiagnosisFinding("features", Ok: true, $"{all.Count} features compose"));
    }

    private async Task<DiagnosisFinding> CheckTenantAsync(ShellSettings tenant, CancellationToken cancellationToken)
    {
        var check = $"tenant {tenant.Name}";
        if (tenant.State == TenantState.Invalid)
        {
            return new DiagnosisFinding(check, Ok: false, $"Invalid: {tenant.StateReason}", "理由を直してから tenants setup または tenants enable をもう一度。/ Mend the reason, then run 'tenants setup' or 'tenants enable' again.");
        }

        if (tenant.State != TenantState.Running)
        {
            return new DiagnosisFinding(check, Ok: true, tenant.State.ToString());
        }

        var pending = await services.GetRequiredService<ITenantDatabases>().PendingAsync(tenant, cancellationToken);
        return pending.Count == 0
            ? new DiagnosisFinding(check, Ok: true, $"{tenant.State}, database up to date")
            : new DiagnosisFinding(
                check,
                Ok: false,
                $"migrations to run: {string.Join(", ", pending)}",
                $"控えを取ってから tenants migrate --name {tenant.Name} を実行してください。/ Make a backup, then run 'tenants migrate --name {tenant.Name}'.");
    }

    private DiagnosisFinding CheckDisk()
    {
        var folder = new DirectoryInfo(DataFolder.Of(services.GetRequiredService<IConfiguration>()));
        while (!folder.Exists && folder.Parent is { } parent)
        {
            // Before the first start there is no data folder yet; it will be made here.
            folder = parent;
        }

        var free = new DriveInfo(folder.FullName).AvailableFreeSpace;
        return new DiagnosisFinding(
            "disk",
            free >= LeastFreeBytes,
            $"{free / (1 << 20)} MiB free",
            free >= LeastFreeBytes ? null : "1 GiB 以上の空きを作ってください。/ Free at least 1 GiB.");
    }

    private DiagnosisFinding CheckClock()
    {
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
        var built = File.GetLastWriteTimeUtc(typeof(HostDiagnosis).Assembly.Location);
        var hasZone = TimeZoneInfo.TryFindSystemTimeZoneById("Asia/Tokyo", out _);
        var ok = hasZone && now.UtcDateTime >= built.AddDays(-1);
        return new DiagnosisFinding(
            "clock",
            ok,
            $"{now:u}, Asia/Tokyo {(hasZone ? "known" : "unknown")}",
            ok ? null : "時刻合わせ(NTP)とタイムゾーンのデータ(tzdata)を確かめてください。/ Check time synchronisation (NTP) and time zone data (tzdata).");
    }
}
