using HerSys.Platform.Settings;
using HerSys.Reporting.Forms;
using HerSys.Reporting.Models;

namespace HerSys.Reporting.Services.Forms;

/// <summary>Which version of the form is used: the one that the tenant fixed, else the one in force today.</summary>
internal sealed class FormVersions(ISiteService site, ReportingClock clock)
{
    /// <summary>The version for a new notification.</summary>
    public async ValueTask<FormDefinition> CurrentAsync(CancellationToken cancellationToken)
    {
        var settings = await site.GetAsync<ReportingSettings>(cancellationToken);
        return FormCatalog.Embedded.TryGet(settings.FormVersion, out var fixedVersion)
            ? fixedVersion
            : FormCatalog.Embedded.InForceOn(clock.Today);
    }

    /// <summary>The version with an id, under which something was written; the current one where there is none.</summary>
    public async ValueTask<FormDefinition> FindAsync(string? id, CancellationToken cancellationToken) =>
        id is not null && FormCatalog.Embedded.TryGet(id, out var form) ? form : await CurrentAsync(cancellationToken);
}
