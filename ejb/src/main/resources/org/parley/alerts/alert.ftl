<#-- The plain part of an alert. -->
${change}<#if dossier?has_content> · ${dossier}</#if>

${now}
<#if was?has_content>
was: ${was}
</#if>
<#list evidence as e>

“${e.words}”
${e.file}
${e.link}
</#list>

Night of ${night}, <#if origins == 1>one source<#else>${origins} independent sources</#if>.
<#if dossierLink?has_content>
The whole matter: ${dossierLink}
</#if>

--
You are told because you follow ${label}.
Stop: ${stopLink}
All you follow: ${followingLink}
