using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace HerSys.Platform.Mvc.Localization;

/// <summary>
/// Gives the validation attributes that name no message of their own a Japanese one, which then is translated like any
/// other caption. Without it people would read the framework's English.
/// </summary>
internal sealed class ValidationWords : IValidationMetadataProvider
{
    private static readonly string? FrameworksEmail = new EmailAddressAttribute().ErrorMessage;

    public void CreateValidationMetadata(ValidationMetadataProviderContext context)
    {
        foreach (var attribute in context.ValidationMetadata.ValidatorMetadata.OfType<ValidationAttribute>())
        {
            if (HasNoWords(attribute) && WordsFor(attribute) is { } words)
            {
                attribute.ErrorMessage = words;
            }
        }
    }

    private static bool HasNoWords(ValidationAttribute attribute) =>
        attribute.ErrorMessageResourceName is null
        && (attribute.ErrorMessage is null || (attribute is EmailAddressAttribute && attribute.ErrorMessage == FrameworksEmail));

    private static string? WordsFor(ValidationAttribute attribute) => attribute switch
    {
        RequiredAttribute => "{0}を入力してください。",
        StringLengthAttribute { MinimumLength: 0 } => "{0}は{1}文字以内で入力してください。",
        StringLengthAttribute => "{0}は{2}文字以上{1}文字以内で入力してください。",
        MaxLengthAttribute => "{0}は{1}文字以内で入力してください。",
        MinLengthAttribute => "{0}は{1}文字以上で入力してください。",
        RangeAttribute => "{0}は{1}から{2}までの値を入力してください。",
        EmailAddressAttribute => "{0}をメールアドレスの形(例: name@example.jp)で入力してください。",
        CompareAttribute => "{0}が{1}と一致しません。同じものを入力してください。",
        RegularExpressionAttribute => "{0}の形が違います。入力の例を見て直してください。",
        _ => null,
    };
}
