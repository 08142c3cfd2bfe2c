using HerSys.Platform.Settings;
using HerSys.Reporting.Forms;
using HerSys.Reporting.Models;
using HerSys.Reporting.Services.Additions;
using HerSys.Reporting.Services.Surge;
using HerSys.Reporting.Services.Tiers;

namespace HerSys.Reporting.Services.Forms;

/// <summary>
/// Which form is used: the version of the law that the tenant fixed, else the one in force, with the tenant's revision, the
/// nation's tiers, and the depth of a surge.
/// </summary>
internal sealed class FormVersions(
    ISiteService site, FormRevisions revisions, NationalTiers tiers, SurgeSwitch surge, ReportingClock clock) : IEffectiveForms
{
    // A list asks for the form of each of its rows, and most rows have the same one.
    private readonly Dictionary<FormReference, FormDefinition> built = [];

    /// <inheritdoc />
    public async ValueTask<FormDefinition> CurrentAsync(CancellationToken cancellationToken)
    {
        var today = clock.Today;
        var depth = await surge.DepthOnAsync(today, cancellationToken);
        return await OnAsync(today, depth, cancellationToken);
    }

    /// <inheritdoc />
    public ValueTask<FormDefinition> OnAsync(DateOnly day, CancellationToken cancellationToken) =>
        OnAsync(day, FormDepth.Full, cancellationToken);

    /// <inheritdoc />
    public async ValueTask<FormDefinition> FindAsync(string? reference, CancellationToken cancellationToken) =>
        FormReference.TryParse(reference, out var known)
            ? await BuildAsync(known, cancellationToken)
            : await CurrentAsync(cancellationToken);

    /// <summary>The same form, with everything that a surge left out.</summary>
    public async ValueTask<FormDefinition> InFullAsync(string reference, CancellationToken cancellationToken) =>
        FormReference.TryParse(reference, out var known)
            ? await BuildAsync(known with { Depth = FormDepth.Full }, cancellationToken)
            : await OnAsync(clock.Today, cancellationToken);

    /// <summary>A form that is not in use: to look at before it is.</summary>
    public async ValueTask<FormDefinition> PreviewAsync(string version, FormAdditions additions, FormDepth depth, CancellationToken cancellationToken)
    {
        var law = FormCatalog.Embedded.Get(version);
        var national = await tiers.OnAsync(clock.Today, cancellationToken);
        return EffectiveForm.Build(law, additions, national, new FormReference(law.Id, Depth: depth));
    }

    private async ValueTask<FormDefinition> OnAsync(DateOnly day, FormDepth depth, CancellationToken cancellationToken)
    {
        var settings = await site.GetAsync<ReportingSettings>(cancellationToken);
        var law = FormCatalog.Embedded.TryGet(settings.FormVersion, out var fixedVersion) ? fixedVersion : FormCatalog.Embedded.InForceOn(day);
        var number = await revisions.NumberOnAsync(day, cancellationToken);
        return await BuildAsync(new FormReference(law.Id, number, depth), cancellationToken);
    }

    private async ValueTask<FormDefinition> BuildAsync(FormReference reference, CancellationToken cancellationToken)
    {
        if (built.TryGetValue(reference, out var known))
        {
            return known;
        }

        var law = FormCatalog.Embedded.Get(reference.Version);
        var additions = await revisions.GetAsync(reference.Revision, cancellationToken);
        var national = await tiers.OnAsync(clock.Today, cancellationToken);
        return built[reference] = EffectiveForm.Build(law, additions, national, reference);
    }
}
