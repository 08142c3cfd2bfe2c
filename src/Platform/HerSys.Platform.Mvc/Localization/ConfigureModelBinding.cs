using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace HerSys.Platform.Mvc.Localization;

/// <summary>The sentences for values that cannot be read at all, in the user's language.</summary>
internal sealed class ConfigureModelBinding(ITexts texts) : IConfigureOptions<MvcOptions>
{
    public void Configure(MvcOptions options)
    {
        // Whether a text is required is said by [Required]; a type of C# is no rule of the field.
        options.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true;
        options.ModelMetadataDetailsProviders.Add(new ValidationWords());

        var messages = options.ModelBindingMessageProvider;
        messages.SetAttemptedValueIsInvalidAccessor((value, field) => texts["「{0}」は{1}として読み取れません。", value, field]);
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(value => texts["「{0}」は読み取れません。", value]);
        messages.SetUnknownValueIsInvalidAccessor(field => texts["{0}を読み取れません。書き方を確かめてください。", field]);
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => texts["値を読み取れません。書き方を確かめてください。"]);
        messages.SetValueIsInvalidAccessor(value => texts["「{0}」は読み取れません。", value]);
        messages.SetValueMustBeANumberAccessor(field => texts["{0}は数字で入力してください。", field]);
        messages.SetNonPropertyValueMustBeANumberAccessor(() => texts["数字で入力してください。"]);
        messages.SetValueMustNotBeNullAccessor(_ => texts["値を入力してください。"]);
        messages.SetMissingBindRequiredValueAccessor(field => texts["{0}を入力してください。", field]);
        messages.SetMissingKeyOrValueAccessor(() => texts["値を入力してください。"]);
        messages.SetMissingRequestBodyRequiredValueAccessor(() => texts["送られた内容が空です。"]);
    }
}
