using HerSys.Platform.Mvc.Frame;
using HerSys.Platform.Mvc.Localization;
using HerSys.Settings.Contracts;
using HerSys.Users.Contracts;

namespace HerSys.Demonstration.FirstPage;

/// <summary>Says on every page that nobody here exists, and leads back to the choice of roles.</summary>
internal sealed class DemonstrationFoot(IStepInDoors doors, ITexts texts) : IFrameFoot
{
    /// <summary>The first page, which the operator's tenant has; that tenant answers without a prefix.</summary>
    private const string FirstPage = "/demonstration";

    public string? Notice => doors.AreOpen ? texts["体験版です。人も数字もすべて架空です。"] : null;

    public IReadOnlyList<FrameLink> Links => doors.AreOpen ? [new FrameLink(texts["別の役割で試す"], FirstPage)] : [];
}
