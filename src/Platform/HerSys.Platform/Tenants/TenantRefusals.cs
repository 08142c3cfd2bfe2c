using HerSys.Platform.Shells;

namespace HerSys.Platform.Tenants;

/// <summary>The refusals of tenant administration, in both languages.</summary>
internal static class TenantRefusals
{
    public static TenantRefusedException NotFound(string name) => new(
        "tenant-not-found",
        nameof(ShellSettings.Name),
        $"テナント「{name}」はありません。一覧で名前を確かめてください。",
        $"There is no tenant '{name}'. Check the name in the list.");

    public static TenantRefusedException Exists(string name) => new(
        "tenant-exists",
        nameof(ShellSettings.Name),
        $"テナント「{name}」は別の内容ですでにあります。ほかの名前にするか、いまのテナントを編集してください。",
        $"A tenant '{name}' exists already with other settings. Choose another name or edit the existing tenant.");

    public static TenantRefusedException Conflict(TenantConflictException conflict) => conflict.Property == nameof(ShellSettings.Version)
        ? new TenantRefusedException(
            TenantRefusedException.Changed,
            "",
            "ほかの人が先にこのテナントを変えました。開き直して、もう一度変えてください。",
            "Somebody changed this tenant meanwhile. Open it again and repeat your change.")
        : new TenantRefusedException(
            "address-taken",
            conflict.Property,
            "この名前またはアドレスは、ほかのテナントが使っています。別のものにしてください。",
            "This name or address is used by another tenant. Choose another.");

    public static TenantRefusedException State(ShellSettings tenant, string wantedJapanese, string wantedEnglish) => new(
        "tenant-state",
        nameof(ShellSettings.State),
        $"テナント「{tenant.Name}」はいま {tenant.State} です。{wantedJapanese}",
        $"Tenant '{tenant.Name}' is {tenant.State}. {wantedEnglish}");

    public static TenantRefusedException SetUpUnderWay(ShellSettings tenant) => new(
        TenantRefusedException.SetUpUnderWay,
        nameof(ShellSettings.State),
        $"テナント「{tenant.Name}」はいま初期設定の途中です。終わるまで待ってください。",
        $"Tenant '{tenant.Name}' is being set up. Wait until the set-up has ended.");

    public static TenantRefusedException Database(string name) => new(
        "unknown-database",
        nameof(ShellSettings.Database),
        $"データベース「{name}」は登録されていません。設定 HerSys:Databases を確かめてください。",
        $"There is no database '{name}' in the catalogue. Check the setting HerSys:Databases.");

    public static TenantRefusedException Recipe(string name) => new(
        "unknown-recipe",
        nameof(ShellSettings.Recipe),
        $"レシピ「{name}」は初期設定に使えません。名前を確かめてください。",
        $"The recipe '{name}' cannot be used for a set-up. Check its name.");

    public static TenantRefusedException Profile(string name) => new(
        "unknown-profile",
        nameof(ShellSettings.FeatureProfiles),
        $"機能プロファイル「{name}」はありません。",
        $"There is no feature profile '{name}'.");

    public static TenantRefusedException UnknownFeature(string id) => new(
        "unknown-feature",
        nameof(ShellSettings.SelectedFeatures),
        $"機能「{id}」はありません。一覧で名前を確かめてください。",
        $"There is no feature '{id}'. Check its id in the list.");

    public static TenantRefusedException FeatureNotAllowed(string id) => new(
        "feature-not-allowed",
        nameof(ShellSettings.SelectedFeatures),
        $"機能「{id}」はこのテナントでは使えません。運営者に機能プロファイルの変更を頼んでください。",
        $"The feature '{id}' is not allowed for this tenant. Ask the operator to change its feature profile.");

    public static TenantRefusedException FeatureNeeded(string id, IReadOnlyList<string> by) => new(
        "feature-needed",
        nameof(ShellSettings.SelectedFeatures),
        $"機能「{id}」は {string.Join("、", by)} に必要です。先にそれらを止めてください。",
        $"The feature '{id}' is needed by {string.Join(", ", by)}. Switch those off first.");

    public static TenantRefusedException DefaultTenant() => new(
        "default-tenant",
        nameof(ShellSettings.Name),
        "運営者のテナントは止めたり消したりできません。",
        "The operator's tenant can be neither disabled nor removed.");
}
