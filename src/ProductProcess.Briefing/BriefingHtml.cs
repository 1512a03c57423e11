using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using ProductProcess.Briefing.Composition;
using ProductProcess.Briefing.Pages;
using ProductProcess.Briefing.Styles;
using ProductProcess.Core.Findings;

namespace ProductProcess.Briefing;

/// <summary>
/// Renders an edition as one self-contained HTML document, the source of the PDF, the web page and the mail. The same
/// facts give the same text.
/// </summary>
public static class BriefingHtml
{
    public static async Task<string> RenderAsync(Facts facts, Edition edition, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(facts);
        cancellation.ThrowIfCancellationRequested();
        return edition switch
        {
            Edition.Leadership => await LeadershipAsync(facts),
            Edition.Coach => await CoachAsync(facts),
            _ => throw new ArgumentOutOfRangeException(nameof(edition), edition, "There are two editions: leadership and coach."),
        };
    }

    private static Task<string> LeadershipAsync(Facts facts)
    {
        var model = LeadershipText.Of(facts);
        return RenderAsync<LeadershipDocument>(model, StyleSheet.For(model.Masthead));
    }

    private static Task<string> CoachAsync(Facts facts)
    {
        var model = CoachText.Of(facts);
        return RenderAsync<CoachDocument>(model, StyleSheet.For(model.Masthead));
    }

    private static async Task<string> RenderAsync<TDocument>(object model, string style)
        where TDocument : IComponent
    {
        await using var services = new ServiceCollection().BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { ["Model"] = model, ["Style"] = style });
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var rendered = await renderer.RenderComponentAsync<TDocument>(parameters);
            return rendered.ToHtmlString();
        });
    }
}
